package vn.minh.evidence.inspection.store;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.minh.evidence.inspection.Flaw;

/** XML of people we do not trust, element by element; it may name no entity and no file of its own. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Each event from the first to the last; the reader is only good for the current one. */
    static void each(InputStream in, Consumer<XMLStreamReader> what) {
        try {
            var reader = FACTORY.createXMLStreamReader(new Unclosed(in));
            while (reader.hasNext()) {
                FlawFound.unless(reader.next() != XMLStreamReader.DTD, Flaw.DAMAGED);
                what.accept(reader);
            }
        } catch (XMLStreamException e) {
            throw new FlawFound(Flaw.DAMAGED);
        }
    }

    static boolean isStart(XMLStreamReader reader, String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    static String attribute(XMLStreamReader reader, String name) {
        @Nullable String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The reader closes what it has read to the end; the rest of us are not done with it. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Left to whoever opened it.
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
