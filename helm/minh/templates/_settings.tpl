{{/* How Kafka is reached, for services and for prepare. What is secret of it stands in secrets.properties. */}}
{{- define "minh.settings.kafka" -}}
MINH_KAFKA: {{ include "minh.kafka.bootstrap" . | quote }}
{{- $protocol := include "minh.kafka.protocol" . }}
KAFKA_SECURITY_PROTOCOL: {{ $protocol | quote }}
{{- if hasPrefix "SASL" $protocol }}
KAFKA_SASL_MECHANISM: {{ include "minh.kafka.mechanism" . | quote }}
{{- end }}
{{- with include "minh.kafka.ca" . | fromYaml }}
KAFKA_SSL_TRUSTSTORE_TYPE: PEM
KAFKA_SSL_TRUSTSTORE_LOCATION: /etc/minh-kafka/{{ .key }}
{{- end }}
{{- end }}

{{/* What a service is told, all of it not secret (decisions 1 and 15). */}}
{{- define "minh.settings" -}}
{{- $values := .root.Values }}
QUARKUS_CONFIG_LOCATIONS: /etc/minh/secrets.properties
QUARKUS_HTTP_HOST: "0.0.0.0"
QUARKUS_HTTP_PORT: "8080"
QUARKUS_MANAGEMENT_HOST: "0.0.0.0"
QUARKUS_MANAGEMENT_PORT: "9000"
QUARKUS_SHUTDOWN_DELAY: "{{ $values.shutdown.delay }}S"
QUARKUS_SHUTDOWN_TIMEOUT: "{{ $values.shutdown.timeout }}S"
# The Job before the upgrade migrates; whoever serves must not be able to.
QUARKUS_FLYWAY_MIGRATE_AT_START: "false"
{{- if has "postgres" .service.needs }}
MINH_DB_HOST: {{ include "minh.postgres.host" .root | quote }}
MINH_DB_PORT: {{ include "minh.postgres.port" .root | quote }}
QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE: {{ .service.pool | quote }}
{{- end }}
{{- if has "keycloak" .service.needs }}
MINH_OIDC_URL: {{ $values.keycloak.url | quote }}
MINH_OIDC_ISSUER: {{ $values.keycloak.issuer | quote }}
{{- end }}
{{- if has "kafka" .service.needs }}
{{ include "minh.settings.kafka" .root }}
{{- end }}
{{- if has "store" .service.needs }}
MINH_S3_ENDPOINT: {{ $values.store.endpoint | quote }}
MINH_S3_PUBLIC_ENDPOINT: {{ $values.store.publicEndpoint | quote }}
{{- end }}
{{- if and (eq .part "assessment") (has "keycloak" .service.needs) }}
MINH_KEYCLOAK_URL: {{ $values.keycloak.admin | quote }}
{{- end }}
{{- if and (eq .part "portal") (has "keycloak" .service.needs) }}
MINH_S3_PUBLIC_ENDPOINT: {{ $values.store.publicEndpoint | quote }}
MINH_PUBLICATION_PUBLIC_URL: {{ include "minh.address" (dict "root" .root "host" $values.services.publication.host) | quote }}
{{- if $values.ingress.tlsSecret }}
QUARKUS_OIDC_AUTHENTICATION_COOKIE_FORCE_SECURE: "true"
{{- end }}
{{- end }}
{{- range .service.calls }}
MINH_{{ upper . }}_URL: http://{{ $.root.Release.Name }}-{{ . }}:8080
{{- end }}
{{- if .service.host }}
# Only the ingress gets this far (network policy): its X-Forwarded headers are believed.
QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING: "true"
QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED: "true"
QUARKUS_HTTP_PROXY_ENABLE_FORWARDED_HOST: "true"
{{- end }}
{{- with $values.traces.endpoint }}
MINH_TRACES_ENDPOINT: {{ . | quote }}
{{- end }}
{{- range $name, $value := .service.settings }}
{{ $name }}: {{ $value | quote }}
{{- end }}
{{- end }}

{{- define "minh.address" -}}
{{ ternary "https" "http" (ne .root.Values.ingress.tlsSecret "") }}://{{ .host }}
{{- end }}

{{/* What the job prepare is told; it skips what Strimzi or somebody else keeps. */}}
{{- define "minh.settings.prepare" -}}
{{- $values := .root.Values }}
MINH_SECRETS: /etc/minh/secrets.properties
MINH_PREPARE_SKIP: {{ join "," .skip | quote }}
MINH_PREPARE_PATIENCE: {{ $values.prepare.patienceSeconds | quote }}
MINH_DB_HOST: {{ include "minh.postgres.host" .root | quote }}
MINH_DB_PORT: {{ include "minh.postgres.port" .root | quote }}
MINH_DB_SUPERUSER: {{ $values.prepare.databaseSuperuser | quote }}
MINH_TOPICS_PARTITIONS: {{ $values.kafka.partitions | quote }}
MINH_TOPICS_REPLICATION: {{ $values.kafka.replication | quote }}
MINH_S3_ENDPOINT: {{ $values.store.endpoint | quote }}
MINH_KEYCLOAK_URL: {{ $values.keycloak.admin | quote }}
MINH_KEYCLOAK_ADMINISTRATOR: {{ $values.prepare.keycloakAdministrator | quote }}
MINH_PORTAL_PUBLIC_URL: {{ include "minh.address" (dict "root" .root "host" $values.services.portal.host) | quote }}
{{- if not (has "topics" .skip) }}
{{ include "minh.settings.kafka" .root }}
{{- end }}
{{- end }}
