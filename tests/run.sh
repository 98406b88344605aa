#!/usr/bin/env bash
# Builds everything once and runs all tests. The last line is the sum: tests: N passed, N failed, N skipped
#   tests/run.sh          everything; installs RabbitMQ, PostgreSQL, Node and promtool where they are missing
#   tests/run.sh --unit   the quick tests only: no server, no host, no database, nothing installed
#   tests/run.sh --install   nothing but what is missing
set -uo pipefail
cd "$(dirname "$0")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
results=artifacts/test-results
unit_only=false install_only=false
case "${1:-}" in
  "") ;;
  --unit) unit_only=true ;;
  --install) install_only=true ;;
  *) sed -n '2,5p' "$0"; exit 2 ;;
esac

# Servers are started by the tests themselves: a package's service must not start here.
install() {
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if sudo -n true 2>/dev/null; then
      as_root=(sudo -n)
    else
      echo "Missing: $*. Install it (Debian: apt-get install $*) or run this as root." >&2
      return 1
    fi
  fi
  echo "Installing: $*"
  local policy=/usr/sbin/policy-rc.d made=false status=0
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
    made=true
  fi
  "${as_root[@]}" apt-get update -q -o Dpkg::Use-Pty=0 >/dev/null || true
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null || status=$?
  if $made; then "${as_root[@]}" rm -f "$policy"; fi
  return $status
}

has_program() { command -v "$1" >/dev/null; }
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || has_program initdb; }
has_faketime() { compgen -G '/usr/lib/*/faketime/libfaketime.so.1' >/dev/null; }
has_pika() { /usr/bin/python3 -c "import pika" 2>/dev/null; }
has_java_client() { [ -e /usr/share/java/amqp-client.jar ]; }
has_rabbitmq() { [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || has_program rabbitmq-server; }

# Also where a container engine answers: some tests kill the servers, and need local ones for that.
install_missing() {
  local missing=()
  if ! has_rabbitmq; then missing+=(rabbitmq-server); fi
  if ! has_postgres; then missing+=(postgresql); fi
  if ! has_faketime; then missing+=(faketime); fi
  # Of Prometheus only its checker is wanted.
  if ! has_program promtool; then missing+=(prometheus); fi
  if ! has_program node; then missing+=(nodejs); fi
  if ! has_program npm; then missing+=(npm); fi
  if ! has_program chromium; then missing+=(chromium); fi
  if ! has_program javac; then missing+=(default-jdk-headless); fi
  if ! has_java_client; then missing+=(librabbitmq-client-java); fi
  if [ ${#missing[@]} -gt 0 ]; then install "${missing[@]}" || return 1; fi
  has_pika || install python3-pika
}

if $install_only; then install_missing; exit; fi

count() { # the sum of one counter over all result files
  find "$results" -name '*.trx' -exec grep -ho '<Counters [^>]*' {} + 2>/dev/null |
    grep -o "[ ]$1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}

$unit_only || install_missing || echo "Going on without: the tests that need it say so." >&2

rm -rf "$results"
if ! dotnet build Audiences.sln -c Release -v q -nodeReuse:false; then
  echo "The build failed." >&2
  echo "tests: 0 passed, 0 failed, 0 skipped"
  exit 1
fi

if ! $unit_only; then
  if ! tests/publish-services.sh; then
    echo "The services could not be published." >&2
    echo "tests: 0 passed, 0 failed, 0 skipped"
    exit 1
  fi
  export AUDIENCES_SERVICES=$PWD/artifacts/services
fi

# Tests that start a host or a database in their own process say so: [Trait("Kind", "Hosted")].
filter=()
$unit_only && filter=(--filter 'Kind!=Hosted')

broken=()
for project in tests/*.Tests tests/IntegrationTests tests/EndToEndTests; do
  if $unit_only && [[ $project != *.Tests ]]; then continue; fi
  name=$(basename "$project")
  [ -f "$project/$name.csproj" ] || continue
  dotnet test "$project/$name.csproj" -c Release --no-build "${filter[@]}" --logger "trx;LogFileName=$name.trx" \
    --results-directory "$results" || broken+=("$name")
done

passed=$(count passed)
executed=$(count executed)
skipped=$(($(count total) - executed))
failed=$((executed - passed))
if [ ${#broken[@]} -gt 0 ]; then echo "Not in order: ${broken[*]}" >&2; fi
if [ "$executed" = 0 ]; then echo "No test ran." >&2; fi
echo "tests: $passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$executed" -gt 0 ] && [ ${#broken[@]} = 0 ]
