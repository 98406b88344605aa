#!/usr/bin/env bash
# Runs all services under a seeded schedule of faults and compares each audience with an independent reckoning.
#   tests/chaos.sh [--minutes N] [--seed S] [--events N]
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=20 seed=$RANDOM events=1000000
while [ $# -gt 0 ]; do
  case $1 in
    --minutes) minutes=$2; shift 2 ;;
    --seed) seed=$2; shift 2 ;;
    --events) events=$2; shift 2 ;;
    *) sed -n '2,3p' "$0"; exit 2 ;;
  esac
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
export AUDIENCES_CHAOS_MINUTES=$minutes AUDIENCES_CHAOS_SEED=$seed AUDIENCES_CHAOS_EVENTS=$events
tests/publish-services.sh
export AUDIENCES_SERVICES=$PWD/artifacts/services
dotnet build tests/EndToEndTests/EndToEndTests.csproj -c Release -v q -nodeReuse:false
dotnet tests/EndToEndTests/bin/Release/net10.0/Audiences.EndToEndTests.dll \
  -class Audiences.EndToEndTests.Chaos.ChaosTests -showLiveOutput -noColor | sed -u 's/^.*\[OUTPUT\] //'
