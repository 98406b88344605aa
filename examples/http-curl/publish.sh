#!/usr/bin/env bash
# AUDIENCES=http://127.0.0.1:8080 KEY=aud_… ./publish.sh
# Sends two events; --retry sends the same again on 408, 429, 5xx and lost connections, and heeds Retry-After: that does no harm.
set -euo pipefail

now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
curl --fail-with-body --silent --show-error --retry 5 --retry-connrefused \
  "${AUDIENCES:?the address of the server}/v1/events" \
  -H "Authorization: Bearer ${KEY:?a key of role publisher}" \
  -H 'Content-Type: application/x-ndjson' \
  -H "traceparent: ${TRACEPARENT:-00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01}" \
  --data-binary @- <<EVENTS
{"eventId":"example-1","type":"qualified","segmentId":"vip","userId":"u-1","occurredAt":"$now","properties":{"email":"ann@example.com"}}
{"eventId":"example-2","type":"disqualified","segmentId":"vip","userId":"u-2","occurredAt":"$now"}
EVENTS
echo
