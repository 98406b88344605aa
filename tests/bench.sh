#!/usr/bin/env bash
# Measures the system beside ceilings of the same run, and prints ratios beside goals. Half an hour for all on two cores.
#   tests/bench.sh [name…] [--size small|standard|large] [--write]
# Names: flow send identifiers single sync growth scale-out functions; without any, all. All in their standard size go into
# docs/performance.md as well; --write puts fewer, or others, there beside what was measured before.
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
tests/run.sh --install || echo "Going on without." >&2

dotnet build tests/Benchmarks/Benchmarks.csproj -c Release -v q -nodeReuse:false -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false

tests/publish-services.sh Standalone
export AUDIENCES_SERVICES=$PWD/artifacts/services

exec dotnet tests/Benchmarks/bin/Release/net10.0/Audiences.Benchmarks.dll "$@"
