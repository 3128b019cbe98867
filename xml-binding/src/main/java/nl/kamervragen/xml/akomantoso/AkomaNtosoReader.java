package nl.kamervragen.xml.akomantoso;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.xml.binding.OwnBinding;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import nl.kamervragen.xml.internal.XmlReading;

/** Reads the questions of an Akoma Ntoso document (<i>Akoma Ntoso</i>). Lives for one document. */
final class AkomaNtosoReader {
    private final Cursor cursor;
    private final SourceMap.Builder map;
    private final NotesRead notes = new NotesRead();
    private final Facts facts = new Facts();
    private final BlockReader blocks;
    private final List<SetReader> sets = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();
    private Optional<Document> skeleton = Optional.empty();

    private AkomaNtosoReader(Cursor cursor, SourceMap.Builder map) {
        this.cursor = cursor;
        this.map = map;
        this.blocks = new BlockReader(cursor, notes);
    }

    static ParseResult<Document> read(Input input, ReadOptions options) {
        XmlFindings findings = new XmlFindings(options);
        SourceMap.Builder map = SourceMap.builder();
        return XmlReading.read(
                input, options, findings, map, GuardedReader::new, reader -> document(reader, findings, map));
    }

    private static Optional<Document> document(GuardedReader reader, XmlFindings findings, SourceMap.Builder map)
            throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions before the root.
        }
        boolean known = reader.getLocalName().equals("akomaNtoso");
        if (!known || !Akn.NAMESPACE.equals(reader.getNamespaceURI())) {
            findings.unknownRoot(reader.getName(), reader.span());
        }
        return known
                ? Optional.of(new AkomaNtosoReader(new Cursor(reader, findings), map).document())
                : Optional.empty();
    }

    private Document document() throws XMLStreamException {
        SourceSpan start = cursor.span();
        cursor.children(name -> cursor.children(this::part));
        map.path("", start.to(cursor.span()));
        return assemble();
    }

    private void part(String name) throws XMLStreamException {
        switch (name) {
            case "meta" -> cursor.children(this::meta);
            case "debateBody" -> cursor.children(this::section);
            default -> cursor.unknown();
        }
    }

    private void meta(String name) throws XMLStreamException {
        switch (name) {
            case "identification" ->
                cursor.children(level -> cursor.children(property -> {
                    facts.identification(property, cursor);
                    cursor.skip();
                }));
            case "references" ->
                cursor.children(element -> {
                    facts.reference(element, cursor);
                    cursor.skip();
                });
            case "notes" -> cursor.children(note -> blocks.inlines().note());
            case "proprietary" -> proprietary();
            default -> cursor.skip();
        }
    }

    private void proprietary() throws XMLStreamException {
        GuardedReader reader = cursor.reader();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                if (Akn.OWN.equals(reader.getNamespaceURI())) {
                    skeleton = OwnBinding.readWithin(reader, cursor.findings()).or(() -> skeleton);
                } else {
                    cursor.skip();
                }
            }
        }
    }

    private void section(String name) throws XMLStreamException {
        switch (name) {
            case "questions" -> {
                SourceSpan start = cursor.span();
                boolean filler = cursor.attribute("class").equals(Optional.of(Akn.EMPTY));
                blocks.inlines().enterSet(sets.size());
                SetReader set = new SetReader(cursor, blocks).read();
                if (!filler) {
                    sets.add(set);
                    spans.add(start.to(cursor.span()));
                }
            }
            case "debateSection", "communication", "writtenStatements" -> cursor.children(this::section);
            case "num", "heading", "subheading" -> cursor.skip();
            default -> cursor.unknown();
        }
    }

    private Document assemble() {
        List<WrittenQuestions> outlines =
                skeleton.map(Document::allWrittenQuestions).orElse(List.of());
        boolean first = skeleton.isEmpty() || skeleton.get().writtenQuestions().isPresent();
        List<WrittenQuestions> read = new ArrayList<>();
        for (int i = 0; i < Math.max(sets.size(), outlines.size()); i++) {
            Optional<WrittenQuestions> outline = i < outlines.size() ? Optional.of(outlines.get(i)) : Optional.empty();
            List<NotesRead.Found> found = notes.of(i);
            if (i < sets.size()) {
                String path = path(i, first);
                map.path(path, spans.get(i));
                sets.get(i).map(path, found, map);
                read.add(sets.get(i).set(outline, facts, found));
            } else {
                outline.ifPresent(read::add);
            }
        }
        return skeleton.map(s -> Skeleton.filled(s, read)).orElseGet(() -> publication(read));
    }

    private static String path(int index, boolean first) {
        int more = first ? index - 1 : index;
        return more < 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + more;
    }

    private Document publication(List<WrittenQuestions> read) {
        Publication.Builder publication = Publication.builder()
                .chamber(facts.isSenate() ? Chamber.EK : Chamber.TK)
                .id(facts.publicationId());
        if (!read.isEmpty()) {
            publication.writtenQuestions(read.get(0)).moreWrittenQuestions(read.subList(1, read.size()));
        }
        return publication.build();
    }
}
