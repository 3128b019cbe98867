package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.PublicationRecord;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import nl.kamervragen.xml.internal.XmlReading;

/** Reads records of all three forms. Lives for one input. */
final class RecordReader {
    private static final Set<String> RECORDS = Set.of("metadata_gegevens", "owms-metadata", "gzd", "meta");
    private static final Set<String> ENVELOPES = Set.of("searchRetrieveResponse", "records", "record", "recordData");

    private final GuardedReader xml;
    private final XmlFindings findings;
    private final List<PublicationRecord> records = new ArrayList<>();

    private RecordReader(GuardedReader xml, XmlFindings findings) {
        this.xml = xml;
        this.findings = findings;
    }

    static ParseResult<List<PublicationRecord>> read(Input input, ReadOptions options) {
        XmlFindings findings = new XmlFindings(options);
        return XmlReading.read(
                input,
                options,
                findings,
                SourceMap.builder(),
                GuardedReader::new,
                xml -> new RecordReader(xml, findings).records());
    }

    private Optional<List<PublicationRecord>> records() throws XMLStreamException {
        int event = xml.next();
        while (event != START_ELEMENT) {
            event = xml.next();
        }
        QName root = xml.getName();
        boolean known =
                RECORDS.contains(root.getLocalPart()) || root.getLocalPart().equals("searchRetrieveResponse");
        if (!known) {
            findings.report(Diagnostic.of(ReadingCodes.XML_ROOT_UNKNOWN)
                    .at(xml.span())
                    .with("name", root)
                    .build());
            return Optional.empty();
        }
        element();
        return records.isEmpty() && !root.getLocalPart().equals("searchRetrieveResponse")
                ? Optional.empty()
                : Optional.of(List.copyOf(records));
    }

    /** Looks for records in the envelope around them. */
    private void element() throws XMLStreamException {
        if (RECORDS.contains(xml.getLocalName())) {
            record();
            return;
        }
        boolean envelope = ENVELOPES.contains(xml.getLocalName());
        for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
            if (event == START_ELEMENT && envelope) {
                element();
            } else if (event == START_ELEMENT) {
                xml.skipElement();
            }
        }
    }

    private void record() throws XMLStreamException {
        RecordDraft draft = new RecordDraft(findings, xml.span());
        fields(draft);
        draft.build().ifPresent(records::add);
    }

    /** The fields within the current element: its leaves. */
    private void fields(RecordDraft draft) throws XMLStreamException {
        for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
            if (event == START_ELEMENT) {
                field(draft);
            }
        }
    }

    private void field(RecordDraft draft) throws XMLStreamException {
        QName name = xml.getName();
        SourceSpan start = xml.span();
        if (name.getLocalPart().equals("metadata") && xml.getAttributeValue(null, "name") != null) {
            draft.add(attribute("name"), attribute("scheme"), attribute("content"), start);
            xml.skipElement();
            return;
        }
        String scheme = scheme();
        StringBuilder text = new StringBuilder();
        boolean leaf = true;
        for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
            if (event == CHARACTERS || event == CDATA) {
                text.append(xml.getText());
            } else if (event == START_ELEMENT) {
                leaf = false;
                field(draft);
            }
        }
        if (leaf) {
            draft.add(FieldNames.of(name), scheme, Lines.collapse(text.toString()), start.to(xml.span()));
        }
    }

    /** The list that a value comes from, or whatever else tells two fields of one name apart. */
    private String scheme() {
        for (String name : List.of("scheme", "manifestation", "resourceIdentifier")) {
            String value = attribute(name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
