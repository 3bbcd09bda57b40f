<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>PlotTable</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>transport error</source>
        <translation>erro de transporte</translation>
    </message>
    <message>
        <source>transport close</source>
        <translation>transporte fechado</translation>
    </message>
    <message>
        <source>forced close</source>
        <translation>fechamento forçado</translation>
    </message>
    <message>
        <source>ping timeout</source>
        <translation>ping sem resposta</translation>
    </message>
    <message>
        <source>parse error</source>
        <translation>erro de leitura</translation>
    </message>
    <message>
        <source>server shutting down</source>
        <translation>servidor desligando</translation>
    </message>
    <message>
        <source>forced server close</source>
        <translation>fechado à força pelo servidor</translation>
    </message>
    <message>
        <source>client namespace disconnect</source>
        <translation>saída pelo cliente</translation>
    </message>
    <message>
        <source>server namespace disconnect</source>
        <translation>saída pelo servidor</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>simulation started</source>
        <translation>simulação iniciada</translation>
    </message>
    <message>
        <source>file descriptors exhausted</source>
        <translation>descritores de arquivo esgotados</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>conexões demais</translation>
    </message>
    <message>
        <source>too many connections from one address</source>
        <translation>conexões demais de um mesmo endereço</translation>
    </message>
    <message>
        <source>head not complete in time</source>
        <translation>cabeçalho incompleto no prazo</translation>
    </message>
    <message>
        <source>body not complete in time</source>
        <translation>corpo incompleto no prazo</translation>
    </message>
    <message>
        <source>malformed HTTP</source>
        <translation>HTTP malformado</translation>
    </message>
    <message>
        <source>header block too large</source>
        <translation>cabeçalhos grandes demais</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>corpo grande demais</translation>
    </message>
    <message>
        <source>unknown expectation</source>
        <translation>expectativa desconhecida</translation>
    </message>
    <message>
        <source>unknown transfer coding</source>
        <translation>codificação de transferência desconhecida</translation>
    </message>
    <message>
        <source>unknown HTTP version</source>
        <translation>versão de HTTP desconhecida</translation>
    </message>
    <message>
        <source>invalid UTF-8</source>
        <translation>UTF-8 inválido</translation>
    </message>
    <message>
        <source>too many fragments</source>
        <translation>fragmentos demais</translation>
    </message>
    <message>
        <source>frame too large</source>
        <translation>quadro grande demais</translation>
    </message>
    <message>
        <source>WebSocket protocol error</source>
        <translation>erro de protocolo WebSocket</translation>
    </message>
    <message>
        <source>transport unknown</source>
        <translation>transporte desconhecido</translation>
    </message>
    <message>
        <source>transport mismatch</source>
        <translation>transporte divergente</translation>
    </message>
    <message>
        <source>transport handshake error</source>
        <translation>erro no handshake do transporte</translation>
    </message>
    <message>
        <source>protocol mismatch</source>
        <translation>protocolo divergente</translation>
    </message>
    <message>
        <source>upgrade not allowed</source>
        <translation>promoção não permitida</translation>
    </message>
    <message>
        <source>bad handshake method</source>
        <translation>método de handshake inválido</translation>
    </message>
    <message>
        <source>invalid origin</source>
        <translation>origem inválida</translation>
    </message>
    <message>
        <source>session ID unknown</source>
        <translation>ID de sessão desconhecido</translation>
    </message>
    <message>
        <source>unsupported protocol version</source>
        <translation>versão de protocolo não aceita</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>proibido</translation>
    </message>
    <message>
        <source>session has a WebSocket</source>
        <translation>a sessão já tem um WebSocket</translation>
    </message>
    <message>
        <source>overlapping GET</source>
        <translation>GET sobreposto</translation>
    </message>
    <message>
        <source>overlapping POST</source>
        <translation>POST sobreposto</translation>
    </message>
    <message>
        <source>invalid content</source>
        <translation>conteúdo inválido</translation>
    </message>
    <message>
        <source>invalid heartbeat direction</source>
        <translation>direção de heartbeat inválida</translation>
    </message>
    <message>
        <source>invalid packet</source>
        <translation>pacote inválido</translation>
    </message>
    <message>
        <source>output queue full</source>
        <translation>fila de saída cheia</translation>
    </message>
    <message>
        <source>no namespace joined in time</source>
        <translation>nenhum espaço de nomes aberto no prazo</translation>
    </message>
    <message>
        <source>packet for a namespace not joined</source>
        <translation>pacote para espaço de nomes não aberto</translation>
    </message>
    <message>
        <source>second CONNECT to a namespace</source>
        <translation>segundo CONNECT a um espaço de nomes</translation>
    </message>
    <message>
        <source>unknown namespace</source>
        <translation>espaço de nomes desconhecido</translation>
    </message>
    <message>
        <source>too many namespaces</source>
        <translation>espaços de nomes demais</translation>
    </message>
    <message>
        <source>refused by middleware</source>
        <translation>recusado pelo middleware</translation>
    </message>
    <message>
        <source>too many unanswered acknowledgements</source>
        <translation>confirmações pendentes demais</translation>
    </message>
    <message>
        <source>room name too long</source>
        <translation>nome de sala longo demais</translation>
    </message>
    <message>
        <source>too many rooms</source>
        <translation>salas demais</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The server is not running. Start it, then send again.</source>
        <translation>O servidor está parado. Inicie-o e envie de novo.</translation>
    </message>
    <message>
        <source>The arguments are not a JSON list.</source>
        <translation>Os argumentos não são uma lista JSON.</translation>
    </message>
    <message>
        <source>This event name is reserved by Socket.IO. Choose another.</source>
        <translation>Este nome de evento é reservado pelo Socket.IO. Escolha outro.</translation>
    </message>
    <message>
        <source>Nobody there to receive it.</source>
        <translation>Não há ninguém para receber.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program.</source>
        <translation>A porta %1 está em uso por outro programa.</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>Este computador não tem o endereço %1.</translation>
    </message>
    <message>
        <source>Port %1 may not be opened by this user. Ports from 1024 upwards may.</source>
        <translation>Este usuário não pode abrir a porta %1. Portas a partir de 1024 podem ser abertas.</translation>
    </message>
    <message>
        <source>The server did not start: %1</source>
        <translation>O servidor não iniciou: %1</translation>
    </message>
</context>
<context>
    <name>ThemeMenu</name>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>UserAgent</name>
    <message>
        <source>%1 on %2</source>
        <comment>a browser and an operating system</comment>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>out</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Saiu antes</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
</context>
<context>
    <name>farol::ClientActions</name>
    <message numerus="yes">
        <source>Send notification to %n client(s)…</source>
        <translation>
            <numerusform>Enviar notificação a %Ln cliente…</numerusform>
            <numerusform>Enviar notificação a %Ln clientes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room…</source>
        <translation>Entrar em sala…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Sair da sala…</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)…</source>
        <translation>
            <numerusform>Desconectar %Ln cliente…</numerusform>
            <numerusform>Desconectar %Ln clientes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n connection(s)…</source>
        <translation>
            <numerusform>Fechar %Ln conexão…</numerusform>
            <numerusform>Fechar %Ln conexões…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message numerus="yes">
        <source>Which room should %n socket(s) join?</source>
        <translation>
            <numerusform>Em que sala %Ln socket deve entrar?</numerusform>
            <numerusform>Em que sala %Ln sockets devem entrar?</numerusform>
        </translation>
    </message>
    <message>
        <source>Join room</source>
        <translation>Entrar na sala</translation>
    </message>
    <message>
        <source>Room; it is made if there is none of that name</source>
        <translation>Sala; é criada se não houver nenhuma com esse nome</translation>
    </message>
    <message numerus="yes">
        <source>Which room should %n socket(s) leave?</source>
        <translation>
            <numerusform>De que sala %Ln socket deve sair?</numerusform>
            <numerusform>De que sala %Ln sockets devem sair?</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave room</source>
        <translation>Sair da sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Desconectar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)?</source>
        <translation>
            <numerusform>Desconectar %Ln cliente?</numerusform>
            <numerusform>Desconectar %Ln clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens at once. Clients that reconnect by themselves may be back in a few seconds.</source>
        <translation>Isso acontece na hora. Clientes que se reconectam sozinhos podem voltar em poucos segundos.</translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)</source>
        <translation>
            <numerusform>Desconectar %Ln cliente</numerusform>
            <numerusform>Desconectar %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the namespaces, keep the connection</source>
        <translation>Sair dos espaços de nomes, manter a conexão</translation>
    </message>
    <message>
        <source>Close the whole connection</source>
        <translation>Fechar a conexão inteira</translation>
    </message>
    <message>
        <source>disconnect %1</source>
        <translation>desconectar %1</translation>
    </message>
    <message>
        <source>More than %1 clients: type “%2” to confirm</source>
        <translation>Mais de %1 clientes: digite “%2” para confirmar</translation>
    </message>
</context>
<context>
    <name>farol::ClientBar</name>
    <message>
        <source>Filter clients</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Left in 5 min</source>
        <translation>Saíram em 5 min</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Sala: %1</translation>
    </message>
</context>
<context>
    <name>farol::ClientDock</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>KiB/s, last 60 s</source>
        <translation>KiB/s, últimos 60 s</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Sockets and rooms</source>
        <translation>Sockets e salas</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Entrar…</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida e volta</translation>
    </message>
    <message>
        <source>Send queue</source>
        <translation>Fila de envio</translation>
    </message>
    <message>
        <source>Total in / out</source>
        <translation>Entrada / saída</translation>
    </message>
    <message>
        <source>Events in / out</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>%1, encrypted</source>
        <translation>%1, criptografado</translation>
    </message>
    <message>
        <source>%1, upgraded in %2</source>
        <translation>%1, promovido em %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%Ln cliente selecionado</numerusform>
            <numerusform>%Ln clientes selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>ativos: %1</translation>
    </message>
    <message>
        <source>WebSocket %1 · Polling %2</source>
        <translation>WebSocket %1 · Polling %2</translation>
    </message>
    <message>
        <source>longest %1, %2</source>
        <translation>mais antigo: %1, %2</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
</context>
<context>
    <name>farol::ClientSockets</name>
    <message>
        <source>in no room</source>
        <translation>em nenhuma sala</translation>
    </message>
</context>
<context>
    <name>farol::ClientsModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>NS</source>
        <comment>short for namespaces, a narrow column</comment>
        <translation>EN</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>short for round trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ent/s</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Saí/s</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>farol::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s)</source>
        <translation>
            <numerusform>%1 de %Ln cliente</numerusform>
            <numerusform>%1 de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · selecionados: %2</translation>
    </message>
    <message>
        <source>Sorted by %1. Order is held while a row is selected or under the pointer.</source>
        <translation>Ordenado por %1. A ordem fica parada enquanto há uma linha selecionada ou sob o ponteiro.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Ordenado por %1.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n client(s) match the filter</source>
        <translation>
            <numerusform>0 de %Ln cliente corresponde ao filtro</numerusform>
            <numerusform>0 de %Ln clientes corresponde ao filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see all clients.</source>
        <translation>Mude o filtro ou limpe-o para ver todos os clientes.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>O servidor está parado</translation>
    </message>
    <message>
        <source>Clients can connect once it has been started.</source>
        <translation>Os clientes podem se conectar assim que ele for iniciado.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>No client yet</source>
        <translation>Nenhum cliente ainda</translation>
    </message>
    <message>
        <source>Open http://%1:%2/ in a browser; it connects by itself.</source>
        <translation>Abra http://%1:%2/ em um navegador; ele se conecta sozinho.</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left</source>
        <translation>
            <numerusform>%1 · %Ln saiu</numerusform>
            <numerusform>%1 · %Ln saíram</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::Composer</name>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Raw event</source>
        <translation>Evento bruto</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>Tipo de conteúdo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Ask for acknowledgement</source>
        <translation>Pedir confirmação</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Timeout</source>
        <translation>Tempo limite</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tempo limite</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n client(s)</source>
        <translation>
            <numerusform>Enviar a %Ln cliente</numerusform>
            <numerusform>Enviar a %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>farol::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>farol::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>farol::DeliveryModel</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
</context>
<context>
    <name>farol::DetailDock</name>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
</context>
<context>
    <name>farol::EventContext</name>
    <message numerus="yes">
        <source>%1, %n recipient(s)</source>
        <translation>
            <numerusform>%1, %Ln destinatário</numerusform>
            <numerusform>%1, %Ln destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>respondido após %1</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>Mostrar cliente</translation>
    </message>
    <message>
        <source>Client or room</source>
        <translation>Cliente ou sala</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Esp. de nomes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Wire size</source>
        <translation>Na rede</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Select an event to see what it carried.</source>
        <translation>Selecione um evento para ver o que ele levava.</translation>
    </message>
</context>
<context>
    <name>farol::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>farol::EventToolbar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Keep the newest in view (End)</source>
        <translation>Manter o mais novo à vista (End)</translation>
    </message>
    <message>
        <source>Forget the events recorded so far (Ctrl+L)</source>
        <translation>Esquecer os eventos registrados até agora (Ctrl+L)</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Events per second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>farol::EventsModel</name>
    <message>
        <source>In</source>
        <translation>Entr.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Conn</source>
        <comment>short for connection, a narrow column</comment>
        <translation>Con.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time, local</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Dir</source>
        <comment>short for direction, a narrow column</comment>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Esp. nomes</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Client or room</source>
        <translation>Cliente ou sala</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>short for acknowledgement</comment>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>sem argumentos</translation>
    </message>
</context>
<context>
    <name>farol::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Filter: words, event:chat, nsp:/routes, to:lobby, args:42, -presence</source>
        <translation>Filtro: palavras, event:chat, nsp:/routes, to:lobby, args:42, -presence</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>%1, searching…</source>
        <translation>%1, buscando…</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1, descartados: %2</translation>
    </message>
    <message>
        <source>%1 new while paused</source>
        <translation>novos durante a pausa: %1</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n event(s) match the filter</source>
        <translation>
            <numerusform>0 de %Ln evento corresponde ao filtro</numerusform>
            <numerusform>0 de %Ln eventos corresponde ao filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the words or switch directions on.</source>
        <translation>Mude as palavras ou ative outras direções.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>O servidor está parado</translation>
    </message>
    <message>
        <source>Events appear here as they happen, once it has been started.</source>
        <translation>Os eventos aparecem aqui à medida que acontecem, assim que ele for iniciado.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>Events appear here as soon as a client sends one or you send a notification.</source>
        <translation>Os eventos aparecem aqui assim que um cliente enviar um ou você enviar uma notificação.</translation>
    </message>
    <message>
        <source>Send a notification</source>
        <translation>Enviar uma notificação</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 de %Ln evento</numerusform>
            <numerusform>%1 de %Ln eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::FirstRunCard</name>
    <message>
        <source>Open demo page</source>
        <translation>Abrir página de demonstração</translation>
    </message>
    <message>
        <source>Send test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>Waits for the first client</source>
        <translation>Aguarda o primeiro cliente</translation>
    </message>
    <message>
        <source>Server listens on this computer</source>
        <translation>O servidor escuta neste computador</translation>
    </message>
    <message>
        <source>Open the demo page</source>
        <translation>Abra a página de demonstração</translation>
    </message>
    <message>
        <source>It connects as a client and shows live metrics and notifications.</source>
        <translation>Ela se conecta e mostra métricas e notificações ao vivo.</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Envie uma notificação de teste</translation>
    </message>
    <message>
        <source>It reaches every open page. The report shows who acknowledged it.</source>
        <translation>Ela chega a todas as páginas abertas. O relatório mostra quem confirmou.</translation>
    </message>
    <message>
        <source>Language of the code sample</source>
        <translation>Linguagem do exemplo de código</translation>
    </message>
    <message>
        <source>Or connect your own client</source>
        <translation>Ou conecte seu próprio cliente</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Ir para a visão geral</translation>
    </message>
    <message>
        <source>Farol is running</source>
        <translation>O Farol está em execução</translation>
    </message>
    <message>
        <source>Farol is not running</source>
        <translation>O Farol está parado</translation>
    </message>
    <message>
        <source>No client yet. Three steps show the whole path in under a minute.</source>
        <translation>Nenhum cliente ainda. Três passos mostram o caminho inteiro em menos de um minuto.</translation>
    </message>
    <message>
        <source>Start the server with the button at the top right.</source>
        <translation>Inicie o servidor com o botão no canto superior direito.</translation>
    </message>
    <message>
        <source>Waiting for the first client</source>
        <translation>Aguardando o primeiro cliente</translation>
    </message>
    <message>
        <source>Nobody can connect now</source>
        <translation>Ninguém pode se conectar agora</translation>
    </message>
    <message>
        <source>Your first client is connected.</source>
        <translation>Seu primeiro cliente está conectado.</translation>
    </message>
    <message>
        <source>Client connected</source>
        <translation>Cliente conectado</translation>
    </message>
    <message>
        <source>Only this computer can reach it. The option --address opens it to others.</source>
        <translation>Só este computador o alcança. A opção --address o abre a outros.</translation>
    </message>
    <message>
        <source>Every computer that reaches this address may connect.</source>
        <translation>Todo computador que alcança este endereço pode se conectar.</translation>
    </message>
</context>
<context>
    <name>farol::LiveBadge</name>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <translation>Em pausa %1</translation>
    </message>
</context>
<context>
    <name>farol::MembersModel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>RTT</source>
        <comment>short for round trip time</comment>
        <translation>RTT</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ent/s</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
</context>
<context>
    <name>farol::MiniChart</name>
    <message>
        <source>−60 s</source>
        <comment>a minute ago, below a chart</comment>
        <translation>−60 s</translation>
    </message>
    <message>
        <source>−30 s</source>
        <translation>−30 s</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>farol::NotificationForm</name>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>/path or https://…, opened on click</source>
        <translation>/caminho ou https://…, aberto ao clicar</translation>
    </message>
    <message>
        <source>tag of the one it replaces</source>
        <translation>etiqueta da que ela substitui</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>Expira após</translation>
    </message>
    <message>
        <source>only who is here</source>
        <translation>só quem está aqui</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>expires after</source>
        <translation>expira após</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Substitui</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Dê um título a ela.</translation>
    </message>
</context>
<context>
    <name>farol::NotificationsPage</name>
    <message>
        <source>Compose</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Sent notifications</source>
        <translation>Notificações enviadas</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n client(s)?</source>
        <translation>
            <numerusform>Enviar a %Ln cliente?</numerusform>
            <numerusform>Enviar a %Ln clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back once it is on its way.</source>
        <translation>Depois de enviada, não há como voltar atrás.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n client(s)</source>
        <translation>
            <numerusform>Enviar a %Ln cliente</numerusform>
            <numerusform>Enviar a %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>send %1</source>
        <translation>enviar %1</translation>
    </message>
    <message>
        <source>More than %1 clients: type “%2” to confirm</source>
        <translation>Mais de %1 clientes: digite “%2” para confirmar</translation>
    </message>
</context>
<context>
    <name>farol::OverviewBar</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Voltar ao vivo</translation>
    </message>
    <message>
        <source>Tiles show the change against 5 min ago</source>
        <translation>Os cartões mostram a variação em relação a 5 min atrás</translation>
    </message>
    <message>
        <source>Time range of the charts</source>
        <translation>Período dos gráficos</translation>
    </message>
</context>
<context>
    <name>farol::OverviewCharts</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Vazão</translation>
    </message>
    <message>
        <source>%1/s, in above, out below</source>
        <translation>%1/s, entrada acima, saída abaixo</translation>
    </message>
    <message>
        <source>Clients by transport</source>
        <translation>Clientes por transporte</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>empilhados</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>per %1, opened above, closed below</source>
        <translation>por %1, abertas acima, fechadas abaixo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechadas</translation>
    </message>
</context>
<context>
    <name>farol::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Hello from Farol</source>
        <translation>Olá do Farol</translation>
    </message>
    <message>
        <source>This test reached every open page.</source>
        <translation>Este teste chegou a todas as páginas abertas.</translation>
    </message>
</context>
<context>
    <name>farol::PayloadPane</name>
    <message>
        <source>Arguments as a tree</source>
        <translation>Argumentos em árvore</translation>
    </message>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumentos em JSON</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy arguments</source>
        <translation>Copiar argumentos</translation>
    </message>
    <message>
        <source>The arguments are long; only their start was kept.</source>
        <translation>Os argumentos são longos; só o início foi guardado.</translation>
    </message>
</context>
<context>
    <name>farol::PayloadTree</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>farol::PreviewCard</name>
    <message>
        <source>In the browser</source>
        <translation>No navegador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation>%1 · agora</translation>
    </message>
</context>
<context>
    <name>farol::RawEventForm</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Name the event.</source>
        <translation>Dê um nome ao evento.</translation>
    </message>
    <message>
        <source>“%1” is reserved by the protocol; choose another name.</source>
        <translation>“%1” é reservado pelo protocolo; escolha outro nome.</translation>
    </message>
    <message>
        <source>Not JSON at line %1, column %2.</source>
        <translation>Não é JSON na linha %1, coluna %2.</translation>
    </message>
    <message>
        <source>Put the arguments into a list: […].</source>
        <translation>Coloque os argumentos em uma lista: […].</translation>
    </message>
</context>
<context>
    <name>farol::RecentCard</name>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Nada aconteceu ainda.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>View all</source>
        <translation>Ver tudo</translation>
    </message>
</context>
<context>
    <name>farol::ReportPanel</name>
    <message>
        <source>Delivery report</source>
        <translation>Relatório de entrega</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>of what you send next</source>
        <translation>do que você enviar a seguir</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n recipient(s)</source>
        <translation>
            <numerusform>%1 · %2 · %Ln destinatário</numerusform>
            <numerusform>%1 · %2 · %Ln destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged</source>
        <translation>%1 de %2 com confirmação</translation>
    </message>
    <message>
        <source>p50 %1   p95 %2   Written %3</source>
        <translation>p50 %1   p95 %2   Transmitidos %3</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), problems first</source>
        <translation>
            <numerusform>%Ln destinatário, problemas primeiro</numerusform>
            <numerusform>%Ln destinatários, problemas primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend to %n client(s)</source>
        <translation>
            <numerusform>Reenviar a %Ln cliente</numerusform>
            <numerusform>Reenviar a %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Who received it, who acknowledged it and how fast appears here.</source>
        <translation>Quem recebeu, quem confirmou e em quanto tempo: aparece aqui.</translation>
    </message>
</context>
<context>
    <name>farol::ReportsModel</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>confirmados: %1</translation>
    </message>
    <message>
        <source>%1, %2 timed out</source>
        <translation>%1, esgotados: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title or event</source>
        <translation>Título ou evento</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everyone in %1</source>
        <translation>Todos em %1</translation>
    </message>
    <message>
        <source># %1 in %2</source>
        <translation># %1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::RoomDock</name>
    <message>
        <source>Send…</source>
        <translation>Enviar…</translation>
    </message>
    <message>
        <source>Empty room…</source>
        <translation>Esvaziar sala…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>In /s</source>
        <translation>Entrada/s</translation>
    </message>
    <message>
        <source>Out /s</source>
        <translation>Saída/s</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>per second, last 60 s</source>
        <translation>por segundo, últimos 60 s</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>in %1 · %2 · created %3</source>
        <translation>em %1 · %2 · criada às %3</translation>
    </message>
    <message>
        <source>in %1 · %2</source>
        <translation>em %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n…</source>
        <translation>
            <numerusform>Enviar a %Ln…</numerusform>
            <numerusform>Enviar a %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::RoomsModel</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>In/s</source>
        <translation>Ent/s</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Saí/s</translation>
    </message>
    <message>
        <source>Last 60 s</source>
        <translation>Últimos 60 s</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Última atividade</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
</context>
<context>
    <name>farol::RoomsPage</name>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>Filtrar salas</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Layout of the rooms</source>
        <translation>Disposição das salas</translation>
    </message>
    <message>
        <source>Private rooms</source>
        <translation>Salas privadas</translation>
    </message>
    <message numerus="yes">
        <source>Send to %n member(s)…</source>
        <translation>
            <numerusform>Enviar a %Ln membro…</numerusform>
            <numerusform>Enviar a %Ln membros…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its clients</source>
        <translation>Mostrar os clientes dela</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message numerus="yes">
        <source>Empty room of %n member(s)…</source>
        <translation>
            <numerusform>Esvaziar sala de %Ln membro…</numerusform>
            <numerusform>Esvaziar sala de %Ln membros…</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty room “%1”?</source>
        <translation>Esvaziar a sala “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) leave the room; their connections stay open.</source>
        <translation>
            <numerusform>%Ln socket sai da sala; a conexão continua aberta.</numerusform>
            <numerusform>%Ln sockets saem da sala; as conexões continuam abertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n socket(s)</source>
        <translation>
            <numerusform>Remover %Ln socket</numerusform>
            <numerusform>Remover %Ln sockets</numerusform>
        </translation>
    </message>
    <message>
        <source>empty %1</source>
        <translation>esvaziar %1</translation>
    </message>
    <message>
        <source>More than %1 sockets: type “%2” to confirm</source>
        <translation>Mais de %1 sockets: digite “%2” para confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%Ln sala</numerusform>
            <numerusform>%Ln salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n namespace(s)</source>
        <translation>
            <numerusform>%1 em %Ln espaço de nomes</numerusform>
            <numerusform>%1 em %Ln espaços de nomes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Ordenado por %1.</translation>
    </message>
    <message>
        <source>Private rooms  %1</source>
        <translation>Salas privadas  %1</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n room(s) match the filter</source>
        <translation>
            <numerusform>0 de %Ln sala corresponde ao filtro</numerusform>
            <numerusform>0 de %Ln salas corresponde ao filtro</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the filter, or clear it to see all rooms.</source>
        <translation>Mude o filtro ou limpe-o para ver todas as salas.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>The server is not running</source>
        <translation>O servidor está parado</translation>
    </message>
    <message>
        <source>Rooms appear when clients join them.</source>
        <translation>As salas aparecem quando clientes entram nelas.</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>Nenhuma sala ainda</translation>
    </message>
    <message>
        <source>A room exists while at least one client is in it. Select clients and let them join one.</source>
        <translation>Uma sala existe enquanto houver pelo menos um cliente nela. Selecione clientes e faça-os entrar em uma.</translation>
    </message>
    <message>
        <source>Show clients</source>
        <translation>Mostrar clientes</translation>
    </message>
</context>
<context>
    <name>farol::ServerSwitch</name>
    <message numerus="yes">
        <source>Stop the server and disconnect %n client(s)?</source>
        <translation>
            <numerusform>Parar o servidor e desconectar %Ln cliente?</numerusform>
            <numerusform>Parar o servidor e desconectar %Ln clientes?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are told that the server is shutting down. Stock clients try to connect again until it is back.</source>
        <translation>Eles são avisados de que o servidor está desligando. Clientes padrão tentam se conectar de novo até que ele volte.</translation>
    </message>
    <message numerus="yes">
        <source>Stop and disconnect %n</source>
        <translation>
            <numerusform>Parar e desconectar %Ln</numerusform>
            <numerusform>Parar e desconectar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>stop</source>
        <translation>parar</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>farol::SourceCard</name>
    <message>
        <source>Simulation</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>This server</source>
        <translation>Este servidor</translation>
    </message>
</context>
<context>
    <name>farol::StatRow</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Vazão</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Ack p95</source>
        <translation>Conf. p95</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>farol::StatusStrip</name>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartados</translation>
    </message>
</context>
<context>
    <name>farol::TargetBox</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espaço de nomes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>Adicionar sala</translation>
    </message>
    <message>
        <source>Add client by user or ID</source>
        <translation>Adicionar cliente por usuário ou ID</translation>
    </message>
    <message>
        <source>Except room</source>
        <translation>Exceto a sala</translation>
    </message>
    <message>
        <source>except</source>
        <translation>exceto</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>match right now</source>
        <translation>no momento</translation>
    </message>
    <message numerus="yes">
        <source>receive this now</source>
        <translation>
            <numerusform>recebe isto agora</numerusform>
            <numerusform>recebem isto agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive this now, over %1 sockets</source>
        <translation>
            <numerusform>recebe isto agora, por %1 sockets</numerusform>
            <numerusform>recebem isto agora, por %1 sockets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::TimeSeriesChart</name>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabela</translation>
    </message>
</context>
<context>
    <name>farol::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>farol::TopBar</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Parar servidor</translation>
    </message>
</context>
<context>
    <name>farol::TopLists</name>
    <message>
        <source>Top events</source>
        <translation>Top eventos</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>por segundo</translation>
    </message>
    <message>
        <source>No events in the last second.</source>
        <translation>Nenhum evento no último segundo.</translation>
    </message>
    <message>
        <source>Top rooms</source>
        <translation>Top salas</translation>
    </message>
    <message>
        <source>members</source>
        <translation>membros</translation>
    </message>
    <message>
        <source>No rooms yet.</source>
        <translation>Nenhuma sala ainda.</translation>
    </message>
    <message>
        <source>Top clients</source>
        <translation>Top clientes</translation>
    </message>
    <message>
        <source>No traffic in the last second.</source>
        <translation>Nenhum tráfego no último segundo.</translation>
    </message>
    <message>
        <source>Disconnect reasons</source>
        <translation>Desconexões</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Nobody left in the last 15 min.</source>
        <translation>Ninguém saiu nos últimos 15 min.</translation>
    </message>
</context>
</TS>
