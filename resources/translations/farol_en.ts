<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>farol::ClientActions</name>
    <message numerus="yes">
        <source>Send notification to %n client(s)…</source>
        <translation>
            <numerusform>Send notification to %Ln client…</numerusform>
            <numerusform>Send notification to %Ln clients…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)…</source>
        <translation>
            <numerusform>Disconnect %Ln client…</numerusform>
            <numerusform>Disconnect %Ln clients…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n connection(s)…</source>
        <translation>
            <numerusform>Close %Ln connection…</numerusform>
            <numerusform>Close %Ln connections…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which room should %n socket(s) join?</source>
        <translation>
            <numerusform>Which room should %Ln socket join?</numerusform>
            <numerusform>Which room should %Ln sockets join?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which room should %n socket(s) leave?</source>
        <translation>
            <numerusform>Which room should %Ln socket leave?</numerusform>
            <numerusform>Which room should %Ln sockets leave?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)?</source>
        <translation>
            <numerusform>Disconnect %Ln client?</numerusform>
            <numerusform>Disconnect %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnect %n client(s)</source>
        <translation>
            <numerusform>Disconnect %Ln client</numerusform>
            <numerusform>Disconnect %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ClientDock</name>
    <message numerus="yes">
        <source>%n client(s) selected</source>
        <translation>
            <numerusform>%Ln client selected</numerusform>
            <numerusform>%Ln clients selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n client(s)</source>
        <translation>
            <numerusform>%1 of %Ln client</numerusform>
            <numerusform>%1 of %Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n client(s) match the filter</source>
        <translation>
            <numerusform>0 of %Ln client matches the filter</numerusform>
            <numerusform>0 of %Ln clients match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n left</source>
        <translation>
            <numerusform>%1 · %Ln left</numerusform>
            <numerusform>%1 · %Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::Composer</name>
    <message numerus="yes">
        <source>Send to %n client(s)</source>
        <translation>
            <numerusform>Send to %Ln client</numerusform>
            <numerusform>Send to %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::EventContext</name>
    <message numerus="yes">
        <source>%1, %n recipient(s)</source>
        <translation>
            <numerusform>%1, %Ln recipient</numerusform>
            <numerusform>%1, %Ln recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::EventsPage</name>
    <message numerus="yes">
        <source>0 of %n event(s) match the filter</source>
        <translation>
            <numerusform>0 of %Ln event matches the filter</numerusform>
            <numerusform>0 of %Ln events match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::NotificationsPage</name>
    <message numerus="yes">
        <source>Send to %n client(s)?</source>
        <translation>
            <numerusform>Send to %Ln client?</numerusform>
            <numerusform>Send to %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n client(s)</source>
        <translation>
            <numerusform>Send to %Ln client</numerusform>
            <numerusform>Send to %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ReportPanel</name>
    <message numerus="yes">
        <source>%1 · %2 · %n recipient(s)</source>
        <translation>
            <numerusform>%1 · %2 · %Ln recipient</numerusform>
            <numerusform>%1 · %2 · %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), problems first</source>
        <translation>
            <numerusform>%Ln recipient, problems first</numerusform>
            <numerusform>%Ln recipients, problems first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resend to %n client(s)</source>
        <translation>
            <numerusform>Resend to %Ln client</numerusform>
            <numerusform>Resend to %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ReportsModel</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::RoomDock</name>
    <message numerus="yes">
        <source>Send to %n…</source>
        <translation>
            <numerusform>Send to %Ln…</numerusform>
            <numerusform>Send to %Ln…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::RoomsModel</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::RoomsPage</name>
    <message numerus="yes">
        <source>Send to %n member(s)…</source>
        <translation>
            <numerusform>Send to %Ln member…</numerusform>
            <numerusform>Send to %Ln members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty room of %n member(s)…</source>
        <translation>
            <numerusform>Empty room of %Ln member…</numerusform>
            <numerusform>Empty room of %Ln members…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) leave the room; their connections stay open.</source>
        <translation>
            <numerusform>%Ln socket leaves the room; its connection stays open.</numerusform>
            <numerusform>%Ln sockets leave the room; their connections stay open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n socket(s)</source>
        <translation>
            <numerusform>Remove %Ln socket</numerusform>
            <numerusform>Remove %Ln sockets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%Ln room</numerusform>
            <numerusform>%Ln rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n namespace(s)</source>
        <translation>
            <numerusform>%1 in %Ln namespace</numerusform>
            <numerusform>%1 in %Ln namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>0 of %n room(s) match the filter</source>
        <translation>
            <numerusform>0 of %Ln room matches the filter</numerusform>
            <numerusform>0 of %Ln rooms match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::ServerSwitch</name>
    <message numerus="yes">
        <source>Stop the server and disconnect %n client(s)?</source>
        <translation>
            <numerusform>Stop the server and disconnect %Ln client?</numerusform>
            <numerusform>Stop the server and disconnect %Ln clients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop and disconnect %n</source>
        <translation>
            <numerusform>Stop and disconnect %Ln</numerusform>
            <numerusform>Stop and disconnect %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>farol::TargetBox</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive this now</source>
        <translation>
            <numerusform>receives this now</numerusform>
            <numerusform>receive this now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receive this now, over %1 sockets</source>
        <translation>
            <numerusform>receives this now, over %1 sockets</numerusform>
            <numerusform>receive this now, over %1 sockets</numerusform>
        </translation>
    </message>
</context>
</TS>
