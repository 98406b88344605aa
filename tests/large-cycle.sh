#!/usr/bin/env bash
# Sends an audience of many members in one cycle and prints the uploader's peak memory.
#   tests/large-cycle.sh [--members N]
set -euo pipefail
cd "$(dirname "$0")/.."

members=10000000
while [ $# -gt 0 ]; do
  case $1 in
    --members) members=$2; shift 2 ;;
    *) sed -n '2,3p' "$0"; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
export AUDIENCES_LARGE_CYCLE_MEMBERS=$members
tests/publish-services.sh
export AUDIENCES_SERVICES=$PWD/artifacts/services
dotnet build tests/EndToEndTests/EndToEndTests.csproj -c Release -v q -nodeReuse:false
dotnet tests/EndToEndTests/bin/Release/net10.0/Audiences.EndToEndTests.dll \
  -class Audiences.EndToEndTests.LargeCycle.LargeCycleTests -showLiveOutput -noColor | sed -u 's/^.*\[OUTPUT\] //'
