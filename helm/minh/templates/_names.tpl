{{/* Names and labels. A part's objects are called <release>-<part>. */}}
{{- define "minh.name" -}}
{{ .root.Release.Name }}-{{ .part }}
{{- end }}

{{- define "minh.selector" -}}
app.kubernetes.io/name: minh
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .part }}
{{- end }}

{{- define "minh.labels" -}}
{{ include "minh.selector" . }}
app.kubernetes.io/part-of: minh
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ .root.Chart.Name }}-{{ .root.Chart.Version }}
{{- end }}

{{- define "minh.image" -}}
{{ .root.Values.image.registry }}/{{ .image }}:{{ .root.Values.image.tag | default .root.Chart.AppVersion }}
{{- end }}

{{/* Services that run, as a YAML list: the order of their names. */}}
{{- define "minh.running" -}}
{{- range $name, $service := .Values.services }}
{{- if $service.enabled }}
- {{ $name }}
{{- end }}
{{- end }}
{{- end }}

{{/* Those of them that need an engine. */}}
{{- define "minh.needing" -}}
{{- range $name, $service := .root.Values.services }}
{{- if and $service.enabled (has $.engine $service.needs) }}
- {{ $name }}
{{- end }}
{{- end }}
{{- end }}

{{- define "minh.postgres.host" -}}
{{- if .Values.postgres.cluster.enabled }}{{ .Release.Name }}-postgres-rw{{ else }}{{ .Values.postgres.host }}{{ end }}
{{- end }}

{{- define "minh.postgres.port" -}}
{{- if .Values.postgres.cluster.enabled }}5432{{ else }}{{ .Values.postgres.port }}{{ end }}
{{- end }}

{{/* With its namespace: KEDA asks from another one. */}}
{{- define "minh.kafka.bootstrap" -}}
{{- if .Values.kafka.cluster.enabled }}{{ .Release.Name }}-kafka-bootstrap.{{ .Release.Namespace }}.svc:9093{{ else }}{{ .Values.kafka.bootstrap }}{{ end }}
{{- end }}

{{- define "minh.kafka.protocol" -}}
{{ ternary "SASL_SSL" .Values.kafka.protocol .Values.kafka.cluster.enabled }}
{{- end }}

{{- define "minh.kafka.mechanism" -}}
{{ ternary "SCRAM-SHA-512" .Values.kafka.mechanism .Values.kafka.cluster.enabled }}
{{- end }}

{{- define "minh.kafka.ca" -}}
{{- if .Values.kafka.cluster.enabled }}
secret: {{ .Release.Name }}-cluster-ca-cert
key: ca.crt
{{- else if and (contains "SSL" (replace "SASL" "" .Values.kafka.protocol)) .Values.kafka.ca.secret }}
secret: {{ .Values.kafka.ca.secret }}
key: {{ .Values.kafka.ca.key }}
{{- end }}
{{- end }}

{{/* Where the chart brings an engine, it is there only after the release's objects: then jobs run after an install. */}}
{{- define "minh.hook" -}}
{{- if or .Values.postgres.cluster.enabled .Values.kafka.cluster.enabled }}post-install,pre-upgrade{{ else }}pre-install,pre-upgrade{{ end }}
{{- end }}
