#!/usr/bin/env bash
# Writes prometheus-rules.yaml: the rules and alerts of deploy/prometheus in the Prometheus operator's form.
set -euo pipefail
cd "$(dirname "$0")"
{
  cat <<'HEAD'
# Made by prometheus-rules.sh of deploy/prometheus/{rules,alerts}.yml: change those.
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: audiences
spec:
  groups:
HEAD
  sed -e '/^#/d' -e '/^groups:/d' -e '/^$/d' -e 's/^/  /' ../../../prometheus/rules.yml ../../../prometheus/alerts.yml
} > prometheus-rules.yaml
