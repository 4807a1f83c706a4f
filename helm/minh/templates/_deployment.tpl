{{- define "minh.service.serviceaccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
automountServiceAccountToken: false
{{- end }}

{{- define "minh.service.configmap" -}}
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
data: {{- include "minh.settings" . | fromYaml | toYaml | nindent 2 }}
{{- end }}

{{- define "minh.service.deployment" -}}
{{- $values := .root.Values }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
spec:
  {{- if le (int .service.max) (int .service.replicas) }}
  replicas: {{ .service.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  minReadySeconds: 5
  progressDeadlineSeconds: {{ add $values.startWithin 300 }}
  # Nobody goes before somebody else is ready.
  strategy:
    type: RollingUpdate
    rollingUpdate: {maxUnavailable: 0, maxSurge: 25%}
  selector:
    matchLabels: {{- include "minh.selector" . | nindent 6 }}
  template:
    metadata:
      labels: {{- include "minh.labels" . | nindent 8 }}
      annotations:
        checksum/settings: {{ include "minh.settings" . | sha256sum }}
        minh.vn/secrets-revision: {{ $values.secrets.revision | quote }}
    spec:
      serviceAccountName: {{ include "minh.name" . }}
      {{- include "minh.pod.security" .root | nindent 6 }}
      terminationGracePeriodSeconds: {{ add $values.shutdown.delay $values.shutdown.timeout $values.shutdown.spare }}
      topologySpreadConstraints:
        {{- range $key, $when := dict "topology.kubernetes.io/zone" $values.spread.zones "kubernetes.io/hostname" $values.spread.nodes }}
        - topologyKey: {{ $key }}
          maxSkew: 1
          whenUnsatisfiable: {{ $when }}
          # Old and new pods of an upgrade are counted apart.
          matchLabelKeys: [pod-template-hash]
          # A node that is lost is no place that waits for its share.
          nodeTaintsPolicy: Honor
          labelSelector:
            matchLabels: {{- include "minh.selector" $ | nindent 14 }}
        {{- end }}
      containers:
        - name: {{ .part }}
          image: {{ include "minh.image" (dict "root" .root "image" .part) }}
          imagePullPolicy: {{ $values.image.pullPolicy }}
          {{- include "minh.container.security" . | nindent 10 }}
          envFrom:
            - configMapRef: {name: {{ include "minh.name" . }}}
          ports:
            - {name: http, containerPort: 8080, protocol: TCP}
            - {name: management, containerPort: 9000, protocol: TCP}
          {{- include "minh.probes" .root | nindent 10 }}
          resources: {{- toYaml .service.resources | nindent 12 }}
          volumeMounts: {{- include "minh.mounts" . | nindent 12 }}
      volumes: {{- include "minh.volumes" . | nindent 8 }}
{{- end }}
