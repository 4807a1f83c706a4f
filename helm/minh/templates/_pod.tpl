{{/* What every pod of ours has in common: no right it does not need, nothing it can write but /tmp. */}}
{{- define "minh.pod.security" -}}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: {{ .Values.image.user }}
  runAsGroup: {{ .Values.image.user }}
  # Files of Secrets belong to this group.
  fsGroup: {{ .Values.image.user }}
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: {type: RuntimeDefault}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "minh.container.security" -}}
securityContext:
  allowPrivilegeEscalation: false
  privileged: false
  readOnlyRootFilesystem: true
  runAsNonRoot: true
  capabilities: {drop: [ALL]}
  seccompProfile: {type: RuntimeDefault}
{{- end }}

{{- define "minh.mounts" -}}
- {name: secrets, mountPath: /etc/minh, readOnly: true}
- {name: tmp, mountPath: /tmp}
{{- if and .kafka (include "minh.kafka.ca" .root) }}
- {name: kafka-ca, mountPath: /etc/minh-kafka, readOnly: true}
{{- end }}
{{- end }}

{{- define "minh.volumes" -}}
- name: secrets
  secret:
    secretName: {{ include "minh.name" . }}
    defaultMode: 0440
    items: [{key: secrets.properties, path: secrets.properties}]
- name: tmp
  emptyDir: {sizeLimit: {{ .scratch }}}
{{- with and .kafka (include "minh.kafka.ca" .root | fromYaml) }}
- name: kafka-ca
  secret:
    secretName: {{ .secret }}
    defaultMode: 0440
    items: [{key: {{ .key }}, path: {{ .key }}}]
{{- end }}
{{- end }}

{{/* The management door says how a service is; nothing routes to it from outside. */}}
{{- define "minh.probes" -}}
startupProbe:
  httpGet: {path: /q/health/started, port: management}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: {{ div .Values.startWithin 5 }}
livenessProbe:
  httpGet: {path: /q/health/live, port: management}
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
readinessProbe:
  httpGet: {path: /q/health/ready, port: management}
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
{{- end }}
