// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every word of the live page, in both languages.

export const words = {
  "en": {
    metrics: "Metrics", lastMinute: "last 60 s, once a second", notifications: "Notifications",
    markAllRead: "Mark all read", allowAlerts: "Allow alerts", alertsOn: "Alerts on", alertsBlocked: "Alerts blocked",
    noNotifications: "No notification yet. They appear here the moment somebody sends one.",
    connecting: "Connecting", live: "Live", offline: "Offline", retryIn: (s) => `Offline, retry in ${s} s`,
    youAre: "You are", websocket: "WebSocket", polling: "Polling", clock: "clock",
    updated: (t) => `Updated ${t}. Values stay and turn grey if the connection is lost.`,
    noValues: "Waiting for the first values.", gotIt: "Got it", open: "Open", dismiss: "Dismiss",
    now: "now", unread: (n) => `${n} unread`, themeSwitch: "Switch between light and dark",
    languageSwitch: "Mudar para português", severity: { info: "Information", success: "Success", warning: "Warning", critical: "Critical" },
    clients: "Clients", sockets: "Sockets", rooms: "Rooms", eventsIn: "Events in", eventsOut: "Events out",
    bytesIn: "Received", bytesOut: "Sent", ackP95: "Ack p95", hostCpu: "Computer", hostMemory: "Memory",
  },
  "pt-BR": {
    metrics: "Métricas", lastMinute: "últimos 60 s, uma vez por segundo", notifications: "Notificações",
    markAllRead: "Marcar tudo como lido", allowAlerts: "Permitir alertas", alertsOn: "Alertas ligados", alertsBlocked: "Alertas bloqueados",
    noNotifications: "Nenhuma notificação ainda. Elas aparecem aqui no momento em que alguém envia uma.",
    connecting: "Conectando", live: "Ao vivo", offline: "Sem conexão", retryIn: (s) => `Sem conexão, nova tentativa em ${s} s`,
    youAre: "Você é", websocket: "WebSocket", polling: "Polling", clock: "relógio",
    updated: (t) => `Atualizado às ${t}. Os valores ficam em cinza se a conexão cair.`,
    noValues: "Aguardando os primeiros valores.", gotIt: "Entendi", open: "Abrir", dismiss: "Dispensar",
    now: "agora", unread: (n) => `${n} não lidas`, themeSwitch: "Alternar entre claro e escuro",
    languageSwitch: "Switch to English", severity: { info: "Informação", success: "Sucesso", warning: "Aviso", critical: "Crítico" },
    clients: "Clientes", sockets: "Sockets", rooms: "Salas", eventsIn: "Eventos recebidos", eventsOut: "Eventos enviados",
    bytesIn: "Recebido", bytesOut: "Enviado", ackP95: "Confirmação p95", hostCpu: "Computador", hostMemory: "Memória",
  },
};
