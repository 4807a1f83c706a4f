{{/* Who may talk to whom. What is not said here is refused. */}}
{{- define "minh.egress.dns" -}}
- to: {{- toYaml .Values.dns.peers | nindent 4 }}
  ports: [{protocol: UDP, port: 53}, {protocol: TCP, port: 53}]
{{- end }}

{{- define "minh.egress.postgres" -}}
- to:
    {{- if .Values.postgres.cluster.enabled }}
    - podSelector: {matchLabels: {cnpg.io/cluster: {{ .Release.Name }}-postgres}}
    {{- else }}
    {{- toYaml .Values.postgres.peers | nindent 4 }}
    {{- end }}
  ports: [{protocol: TCP, port: {{ include "minh.postgres.port" . }}}]
{{- end }}

{{- define "minh.egress.kafka" -}}
- to:
    {{- if .Values.kafka.cluster.enabled }}
    - podSelector: {matchLabels: {strimzi.io/cluster: {{ .Release.Name }}, strimzi.io/kind: Kafka}}
    {{- else }}
    {{- toYaml .Values.kafka.peers | nindent 4 }}
    {{- end }}
  ports: [{protocol: TCP, port: {{ ternary 9093 (int .Values.kafka.port) .Values.kafka.cluster.enabled }}}]
{{- end }}

{{- define "minh.egress.keycloak" -}}
- to: {{- toYaml .Values.keycloak.peers | nindent 4 }}
  ports: [{protocol: TCP, port: {{ .Values.keycloak.port }}}]
{{- end }}

{{- define "minh.egress.store" -}}
- to: {{- toYaml .Values.store.peers | nindent 4 }}
  ports: [{protocol: TCP, port: {{ .Values.store.port }}}]
{{- end }}

{{- define "minh.egress.internet" -}}
- to:
    - ipBlock: {cidr: 0.0.0.0/0, except: {{ toJson .Values.internet.except }}}
    - ipBlock: {cidr: "::/0", except: {{ toJson .Values.internet.except6 }}}
  ports:
    {{- range .Values.internet.ports }}
    - {protocol: TCP, port: {{ . }}}
    {{- end }}
{{- end }}

{{- define "minh.service.network" -}}
{{- $values := .root.Values }}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
spec:
  podSelector:
    matchLabels: {{- include "minh.selector" . | nindent 6 }}
  policyTypes: [Ingress, Egress]
  ingress:
    {{- if .service.host }}
    - from: {{- toYaml $values.ingress.peers | nindent 8 }}
      ports: [{protocol: TCP, port: 8080}]
    {{- end }}
    {{- range $name, $service := $values.services }}
    {{- if and $service.enabled (has $.part $service.calls) }}
    - from:
        - podSelector:
            matchLabels: {{- include "minh.selector" (dict "root" $.root "part" $name) | nindent 14 }}
      ports: [{protocol: TCP, port: 8080}]
    {{- end }}
    {{- end }}
    - from: {{- toYaml $values.monitoring.peers | nindent 8 }}
      ports: [{protocol: TCP, port: 9000}]
  egress:
    {{- include "minh.egress.dns" .root | nindent 4 }}
    {{- range .service.needs }}
    {{- include (printf "minh.egress.%s" .) $.root | nindent 4 }}
    {{- end }}
    {{- range .service.calls }}
    - to:
        - podSelector:
            matchLabels: {{- include "minh.selector" (dict "root" $.root "part" .) | nindent 14 }}
      ports: [{protocol: TCP, port: 8080}]
    {{- end }}
    {{- if $values.traces.endpoint }}
    - to: {{- toYaml $values.traces.peers | nindent 8 }}
      ports: [{protocol: TCP, port: {{ $values.traces.port }}}]
    {{- end }}
    {{- with .service.egress }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
{{- end }}
