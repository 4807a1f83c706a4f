package vn.minh.evidence.inspection.store;

import static vn.minh.evidence.inspection.store.Xml.attribute;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.minh.evidence.inspection.Flaw;
import vn.minh.evidence.inspection.MediaType;

/** What an Office package says its parts are, and which of them is the document. */
record OoxmlParts(Bytes bytes, ZipParts zip, Map<String, String> types, String main) {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, MediaType> DOCUMENTS = Map.of(
            OFFICE + "wordprocessingml.document.main+xml", MediaType.DOCX,
            OFFICE + "spreadsheetml.sheet.main+xml", MediaType.XLSX,
            OFFICE + "presentationml.presentation.main+xml", MediaType.PPTX);

    static OoxmlParts of(Bytes bytes, ZipParts zip, ArchiveBudget budget) {
        var types = new HashMap<String, String>();
        try (var in = open(bytes, zip, "[Content_Types].xml", budget)) {
            Xml.each(in, reader -> {
                if (Xml.isStart(reader, "Override")) {
                    types.put(lower(attribute(reader, "PartName")), attribute(reader, "ContentType"));
                } else if (Xml.isStart(reader, "Default")) {
                    types.put("*." + lower(attribute(reader, "Extension")), attribute(reader, "ContentType"));
                }
            });
        }
        return new OoxmlParts(bytes, zip, types, main(bytes, zip, budget));
    }

    private static String main(Bytes bytes, ZipParts zip, ArchiveBudget budget) {
        var found = new StringBuilder();
        try (var in = open(bytes, zip, "_rels/.rels", budget)) {
            Xml.each(in, reader -> {
                if (Xml.isStart(reader, "Relationship")
                        && attribute(reader, "Type").endsWith("/officeDocument")) {
                    found.append(found.isEmpty() ? attribute(reader, "Target") : "");
                }
            });
        }
        return found.toString();
    }

    private static PartStream open(Bytes bytes, ZipParts zip, String name, ArchiveBudget budget) {
        return zip.part(name)
                .map(part -> new PartStream(bytes, part, budget))
                .orElseThrow(() -> new FlawFound(Flaw.DAMAGED));
    }

    InputStream open(ZipParts.Part part, ArchiveBudget budget) {
        return new PartStream(bytes, part, budget);
    }

    /** Of the document; macros are refused by their own name before anything else is said. */
    Optional<MediaType> kind() {
        var type = typeOf(main.startsWith("/") ? main : "/" + main);
        FlawFound.unless(!lower(type).contains("macroenabled"), Flaw.MACRO);
        return Optional.ofNullable(DOCUMENTS.get(type));
    }

    String typeOf(String partName) {
        var name = lower(partName);
        var byName = types.get(name);
        return byName != null ? byName : types.getOrDefault("*." + name.substring(name.lastIndexOf('.') + 1), "");
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
