{{/* Two doors: one for people and programs, one for those who look after it. */}}
{{- define "minh.service.doors" -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ include "minh.name" . }}
  labels:
    {{- include "minh.labels" . | nindent 4 }}
    minh.vn/door: http
spec:
  type: ClusterIP
  selector: {{- include "minh.selector" . | nindent 4 }}
  ports:
    - {name: http, port: 8080, targetPort: http, protocol: TCP}
---
apiVersion: v1
kind: Service
metadata:
  name: {{ include "minh.name" . }}-management
  labels:
    {{- include "minh.labels" . | nindent 4 }}
    minh.vn/door: management
spec:
  type: ClusterIP
  clusterIP: None
  # Whoever is not ready is looked at all the more.
  publishNotReadyAddresses: true
  selector: {{- include "minh.selector" . | nindent 4 }}
  ports:
    - {name: management, port: 9000, targetPort: management, protocol: TCP}
{{- end }}

{{- define "minh.service.disruption" -}}
{{- if gt (int .service.replicas) 1 -}}
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
spec:
  maxUnavailable: 1
  # A pod that is not ready keeps no node from being drained.
  unhealthyPodEvictionPolicy: AlwaysAllow
  selector:
    matchLabels: {{- include "minh.selector" . | nindent 6 }}
{{- end }}
{{- end }}

{{- define "minh.service.ingress" -}}
{{- if .service.host -}}
{{- $ingress := .root.Values.ingress }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ include "minh.name" . }}
  labels: {{- include "minh.labels" . | nindent 4 }}
  {{- with $ingress.annotations }}
  annotations: {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  ingressClassName: {{ $ingress.className }}
  {{- if $ingress.tlsSecret }}
  tls:
    - hosts: [{{ .service.host }}]
      secretName: {{ $ingress.tlsSecret }}
  {{- end }}
  rules:
    - host: {{ .service.host }}
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: {{ include "minh.name" . }}
                port: {name: http}
{{- end }}
{{- end }}
