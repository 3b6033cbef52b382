#!/usr/bin/env bash
# Runs kubernetes-job.yml, beside this file, and exits with the verdict: 0, 1 or 2, or 3 where there is none.
set -euo pipefail

batch=$(date -u +%Y%m%d-%H%M%S)-$RANDOM
jobs=$(sed "s/BATCH_ID/$batch/g" "$(dirname "$0")/kubernetes-job.yml")

# `kubectl wait --for=condition=complete` alone goes on waiting for a Job that has failed.
ended() {
  local job=$1 state
  for ((seconds = 0; seconds < 3600; seconds += 5)); do
    state=$(kubectl get "job/$job" --output 'jsonpath={.status.conditions[?(@.status=="True")].type}')
    case "$state" in
      *Complete*) return 0 ;;
      *Failed*) return 1 ;;
    esac
    sleep 5
  done
  return 1
}

kubectl apply --selector auth-conformance=shards --filename - <<< "$jobs"
if ! ended "auth-conformance-shards-$batch"; then
  kubectl logs --prefix --tail=-1 --selector "job-name=auth-conformance-shards-$batch" >&2 || true
  echo "A shard has no verdict." >&2
  exit 3
fi

verdict=auth-conformance-verdict-$batch
kubectl apply --selector auth-conformance=verdict --filename - <<< "$jobs"
ended "$verdict" || true
kubectl logs --tail=-1 "job/$verdict" || true
code=$(kubectl get pods --selector "job-name=$verdict" \
  --output 'jsonpath={.items[0].status.containerStatuses[0].state.terminated.exitCode}')
exit "${code:-3}"
