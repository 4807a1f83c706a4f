{{/* Consumer groups of a service, from the file of topics. */}}
{{- define "minh.groups" -}}
{{- $groups := list }}
{{- range (.root.Files.Get "files/topics.yaml" | fromYaml).topics }}
{{- range .readers }}
{{- if eq (first (splitList "." .)) $.part }}{{ $groups = append $groups . }}{{ end }}
{{- end }}
{{- end }}
{{- toYaml ($groups | uniq | sortAlpha) }}
{{- end }}

{{/* One of the two, never both: two masters over one number of pods work against each other. */}}
{{- define "minh.service.scaling" -}}
{{- if gt (int .service.max) (int .service.replicas) }}
{{- if and .root.Values.keda.enabled (gt (int .service.lagTarget) 0) }}
{{- include "minh.scaling.lag" . }}
{{- else }}
{{- include "minh.scaling.cpu" . }}
{{- end }}
{{- end }}
{{- end }}

{{- define "minh.scaling.cpu" -}}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ include "minh.name" . }}}
  minReplicas: {{ .service.replicas }}
  maxReplicas: {{ .service.max }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target: {type: Utilization, averageUtilization: {{ .service.cpuTarget }}}
  behavior: {{- include "minh.scaling.behavior" . | nindent 4 }}
{{- end }}

{{- define "minh.scaling.lag" -}}
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: {{ include "minh.name" . }}}
  pollingInterval: 15
  minReplicaCount: {{ .service.replicas }}
  maxReplicaCount: {{ .service.max }}
  advanced:
    horizontalPodAutoscalerConfig:
      behavior: {{- include "minh.scaling.behavior" . | nindent 8 }}
  triggers:
    - type: cpu
      metricType: Utilization
      metadata: {value: {{ .service.cpuTarget | quote }}}
    {{- $protocol := include "minh.kafka.protocol" .root }}
    {{- $sasl := hasPrefix "SASL" $protocol }}
    {{- range include "minh.groups" . | fromYamlArray }}
    # All topics of the group; more pods than partitions are never asked for.
    - type: kafka
      metadata:
        bootstrapServers: {{ include "minh.kafka.bootstrap" $.root }}
        consumerGroup: {{ . }}
        lagThreshold: {{ $.service.lagTarget | quote }}
        offsetResetPolicy: earliest
        # KEDA would speak as 1.0.0 did; 2.1 is the oldest that Kafka 4 promises to understand (KIP-896).
        version: "2.1.0"
        {{- if $sasl }}
        sasl: {{ get (dict "SCRAM-SHA-512" "scram_sha512" "SCRAM-SHA-256" "scram_sha256" "PLAIN" "plaintext") (include "minh.kafka.mechanism" $.root) }}
        {{- end }}
        {{- if hasSuffix "SSL" $protocol }}
        tls: enable
        {{- end }}
      {{- if or $sasl (include "minh.kafka.ca" $.root) }}
      authenticationRef: {name: {{ $.root.Release.Name }}-keda}
      {{- end }}
    {{- end }}
{{- end }}

{{/* Up at once, down slowly: every pod that comes or goes moves partitions. */}}
{{- define "minh.scaling.behavior" -}}
scaleUp:
  stabilizationWindowSeconds: 0
  policies: [{type: Percent, value: 100, periodSeconds: 30}]
scaleDown:
  stabilizationWindowSeconds: 600
  policies: [{type: Pods, value: 1, periodSeconds: 120}]
{{- end }}
