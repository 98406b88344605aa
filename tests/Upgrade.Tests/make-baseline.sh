#!/usr/bin/env bash
# Makes tests/Upgrade.Tests/baseline from a release: builds it, lets it live through a story of made-up people on a real
# broker and database, and keeps its tables, its messages and its API. Needs what tests/run.sh needs, and pg_dump.
#   tests/Upgrade.Tests/make-baseline.sh v0.2.0 [VERSION]     a tag or commit; the version's name, if it is no tag
set -euo pipefail
cd "$(dirname "$0")/../.."

release=${1:?Which release? A tag or a commit.}
version=${2:-$release}
commit=$(git rev-parse "$release^{commit}")
baseline=$PWD/tests/Upgrade.Tests/baseline
checkout=$(mktemp -d)/release
trap 'git worktree remove --force "$checkout"' EXIT

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
git worktree add --quiet --detach "$checkout" "$commit"
dotnet build "$checkout/services/Standalone/Standalone.csproj" -c Release -v q -nodeReuse:false -p:RunAnalyzers=false
dotnet build tests/Upgrade.Tests/Upgrade.Tests.csproj -c Release -v q -nodeReuse:false -p:RunAnalyzers=false

rm -rf "$baseline"
mkdir -p "$baseline/messages"
cp "$checkout"/tests/Contracts.Tests/snapshots/*.json "$baseline/messages/"
cp "$checkout/services/Gateway/OpenApi/v1.json" "$baseline/v1.json"
AUDIENCES_MAKE_BASELINE_OF=$checkout dotnet tests/Upgrade.Tests/bin/Release/net10.0/Audiences.Upgrade.Tests.dll \
  -method Audiences.Upgrade.Tests.Running.UpgradeTests.Calls_of_the_release_still_do_what_they_did
test -s "$baseline/database.sql" && test -s "$baseline/standalone.zip"
printf '{\n  "version": "%s",\n  "commit": "%s"\n}\n' "$version" "$commit" > "$baseline/release.json"
echo "The baseline is $version ($commit)."
