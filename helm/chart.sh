#!/bin/sh
# The whole chart in one folder: helm/minh and the files it has in common with every other environment.
#
#   helm/chart.sh chart && helm install minh chart -n minh -f chart/values-city.yaml -f ours.yaml
#
# They stand once, below deploy/, and Helm reads nothing outside a chart. Links into deploy/ would do, until somebody
# takes the checkout through an archive or a system that has none; so they are brought here.
set -eu

to=${1:?usage: helm/chart.sh DIR}
here=$(cd "$(dirname "$0")" && pwd)
deploy=$here/../deploy

if [ -e "$to" ]; then
  echo "helm/chart.sh: $to is there already: name a new folder, or remove it first." >&2
  exit 1
fi
mkdir -p "$to/files/observability/dashboards"
cp -R "$here/minh/." "$to"
cp "$deploy/kafka/topics.yaml" "$deploy/kafka/broker.properties" \
  "$deploy/postgres/databases.yaml" "$deploy/postgres/postgresql.conf" "$to/files"
cp "$deploy/observability/rules.yaml" "$to/files/observability"
cp "$deploy"/observability/dashboards/*.json "$to/files/observability/dashboards"
