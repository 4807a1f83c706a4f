#!/bin/sh
# Passwords of one release, made once, as Secrets:
#
#   helm/secrets.sh minh > secrets.yaml && kubectl -n minh apply -f secrets.yaml
#
# Keep the file where your other secrets are (sealed, in a vault), not in a repository. Made again it has other passwords,
# and the engines remember the first. What somebody else gave out is taken from the environment: S3_ACCESS_KEY,
# S3_SECRET_KEY, KEYCLOAK_ADMIN_PASSWORD, POSTGRES_PASSWORD; where Kafka is not the chart's, KAFKA_PREPARE_JAAS for prepare.
set -eu

release=${1:?usage: helm/secrets.sh RELEASE}
here=$(cd "$(dirname "$0")" && pwd)

fresh() { head -c 1000 /dev/urandom | LC_ALL=C tr -dc 'a-km-zA-HJ-NP-Z2-9' | head -c 24; }

# secret NAME TYPE, then keys
secret() {
  printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n' "$1"
  # Of a role in PostgreSQL: without the label CloudNativePG sees a changed password only by the way, some time later.
  [ "$2" != kubernetes.io/basic-auth ] || printf '  labels: {cnpg.io/reload: "true"}\n'
  printf 'type: %s\nstringData:\n' "$2"
}
# one KEY VALUE
one() { printf "  %s: '%s'\n" "$1" "$2"; }
lines() { printf '  secrets.properties: |\n'; }
line() { printf '    %s=%s\n' "$1" "$2"; }
jaas() {
  printf 'org.apache.kafka.common.security.scram.ScramLoginModule required username="%s" password="%s";' "$1" "$2"
}

superuser=${POSTGRES_PASSWORD:-$(fresh)}
administrator=${KEYCLOAK_ADMIN_PASSWORD:-$(fresh)}
access_key=${S3_ACCESS_KEY:-$(fresh)}
secret_key=${S3_SECRET_KEY:-$(fresh)}
portal_client=$(fresh)$(fresh)
assessment_client=$(fresh)
prepared=$(
  line postgres.superuser "$superuser"
  line keycloak.admin "$administrator"
  line s3.access-key "$access_key"
  line s3.secret-key "$secret_key"
  line client.minh-portal "$portal_client"
  line client.minh-assessment "$assessment_client"
  line client.minh-demo "$(fresh)"
  line client.minh-sector "$(fresh)"
  [ -z "${KAFKA_PREPARE_JAAS:-}" ] || line kafka.sasl.jaas.config "$KAFKA_PREPARE_JAAS"
)

for service in $(sed -n 's/^  - //p' "$here/../deploy/postgres/databases.yaml"); do
  owner=$(fresh)
  app=$(fresh)
  kafka=$(fresh)
  secret "$release-$service" kubernetes.io/basic-auth
  one username "${service}_app"
  one password "$app"
  one kafka-password "$kafka"
  lines
  line minh.db.app.password "$app"
  case $service in
  assessment) line minh.keycloak.client-secret "$assessment_client" ;;
  evidence)
    line minh.s3.access-key "$access_key"
    line minh.s3.secret-key "$secret_key"
    ;;
  portal) line minh.oidc.client-secret "$portal_client" ;;
  esac
  case $service in
  portal | keycloak) ;;
  *) line kafka.sasl.jaas.config "$(jaas "$release-$service" "$kafka")" ;;
  esac
  secret "$release-$service-owner" kubernetes.io/basic-auth
  one username "${service}_owner"
  one password "$owner"
  lines
  line minh.db.owner.password "$owner"
  prepared="$prepared
$(line "db.$service.owner" "$owner")
$(line "db.$service.app" "$app")"
done

secret "$release-prepare" Opaque
lines
printf '%s\n' "$prepared"
secret "$release-postgres-superuser" kubernetes.io/basic-auth
one username postgres
one password "$superuser"
for reader in keda sector; do
  secret "$release-$reader" Opaque
  one username "$release-$reader"
  one kafka-password "$(fresh)"
done
