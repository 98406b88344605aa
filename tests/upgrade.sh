#!/usr/bin/env bash
# A rolling upgrade with real programs: builds the last release (tests/Upgrade.Tests/baseline/release.json, or the tag or
# commit given), starts two of each of its workers, migrates, and replaces every process by today's while events come in.
#   tests/upgrade.sh [RELEASE]
set -euo pipefail
cd "$(dirname "$0")/.."

release=${1:-$(grep -o '"commit": "[^"]*"' tests/Upgrade.Tests/baseline/release.json | cut -d'"' -f4)}
checkout=$(mktemp -d)/release
trap 'git worktree remove --force "$checkout"' EXIT

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
git worktree add --quiet --detach "$checkout" "$release"
dotnet build "$checkout/services/Standalone/Standalone.csproj" -c Release -v q -nodeReuse:false -p:RunAnalyzers=false
dotnet build tests/Upgrade.Tests/Upgrade.Tests.csproj -c Release -v q -nodeReuse:false -p:RunAnalyzers=false
AUDIENCES_UPGRADE_FROM=$checkout dotnet tests/Upgrade.Tests/bin/Release/net10.0/Audiences.Upgrade.Tests.dll \
  -class Audiences.Upgrade.Tests.Running.RollingUpgradeTests -showLiveOutput
