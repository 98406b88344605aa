#!/usr/bin/env bash
# Publishes the services that tests start as processes into artifacts/services, compiled ahead of time as the images are:
# most of the work of a start is to compile, and tests start services some hundred times.
# Tests take them from there when AUDIENCES_SERVICES names that folder.
# The gateway brings the console along, laid out as it is shipped.
#   tests/publish-services.sh [further service…]
set -euo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
rm -rf artifacts/services
for service in Accounts Mapping SegmentQualifier Uploader Gateway MetaSandbox "$@"; do
  dotnet publish "services/$service" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true \
    -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false --artifacts-path artifacts/publish \
    -o "artifacts/services/$service" -v q -nodeReuse:false
done
