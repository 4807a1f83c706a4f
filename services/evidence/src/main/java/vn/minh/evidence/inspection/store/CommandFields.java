package vn.minh.evidence.inspection.store;

import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import vn.minh.evidence.inspection.Flaw;

/** Fields and links that call another program when the document is opened (DDE); Word may cut their text into runs. */
final class CommandFields {

    private static final int LONGEST = 4096;

    private final StringBuilder instruction = new StringBuilder();
    private boolean inInstruction;

    private CommandFields() {}

    static boolean mayStandIn(String part) {
        return part.endsWith(".xml") && (part.startsWith("word/") || part.startsWith("xl/externallinks/"));
    }

    static void none(InputStream in) {
        var fields = new CommandFields();
        Xml.each(in, fields::see);
    }

    private void see(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            start(reader);
        } else if (reader.isCharacters() && inInstruction && instruction.length() < LONGEST) {
            instruction.append(reader.getText());
            noCommand(instruction.toString());
        } else if (reader.isEndElement()) {
            inInstruction = false;
        }
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "instrText" -> inInstruction = true;
            case "fldChar" -> instruction.setLength(0);
            case "fldSimple" -> fieldOfOnePiece(reader);
            case "ddeLink" -> throw new FlawFound(Flaw.COMMAND_FIELD);
            default -> {
                // Everything else does nothing by itself.
            }
        }
    }

    private static void fieldOfOnePiece(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("instr")) {
                noCommand(reader.getAttributeValue(i));
            }
        }
    }

    private static void noCommand(String field) {
        var name = field.strip().toUpperCase(Locale.ROOT);
        FlawFound.unless(!name.startsWith("DDE"), Flaw.COMMAND_FIELD);
    }
}
