package nl.kamervragen.xml.publication;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.content.Text;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ParseResult;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.Severity;
import nl.kamervragen.diagnostic.SourceMap;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.format.Input;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.read.FieldGrammar;
import nl.kamervragen.read.Limits;
import nl.kamervragen.read.ReadOptions;
import nl.kamervragen.reference.PublicationFamily;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.xml.internal.GuardedReader;
import nl.kamervragen.xml.internal.XmlFindings;
import nl.kamervragen.xml.internal.XmlReading;

/** Reads official publication XML in one pass; both generations, whose names do not clash. Lives for one document. */
final class PublicationReader {
    private static final Pattern RECORD = Pattern.compile("(?:.*/)?([A-Za-z]+-[0-9A-Za-z-]+)/metadata\\.xml");
    private static final Pattern RESPONSE =
            Pattern.compile("(?:nader )?(?:antwoord|mededeling)\\b", Pattern.CASE_INSENSITIVE);

    private final Source source;
    private final Notes notes;
    private final BlockReader blocks;
    private final TitleReader titles;
    private final Publication.Builder publication = Publication.builder();
    private final Masthead masthead;
    private final List<WrittenQuestions> sets = new ArrayList<>();
    private SetDraft set;
    private Optional<PublicationId> id = Optional.empty();
    private final List<Diagnostic> outside = new ArrayList<>();
    private boolean found;

    private PublicationReader(Source source, Notes notes) {
        this.source = source;
        this.notes = notes;
        this.blocks = new BlockReader(source, notes);
        this.titles = new TitleReader(source);
        this.masthead = new Masthead(source, publication);
        this.set = new SetDraft(source, "/writtenQuestions");
    }

    static ParseResult<Document> read(Input input, ReadOptions options) {
        XmlFindings findings = new XmlFindings(options);
        SourceMap.Builder map = SourceMap.builder();
        return XmlReading.read(
                input,
                options,
                findings,
                map,
                Opened::new,
                opened -> new PublicationReader(new Source(opened, options, findings, map), new Notes(opened.text()))
                        .document(input.name()));
    }

    /** A reader that still knows its text, in which a note may be looked for before its turn. */
    private static final class Opened extends GuardedReader {
        private final String text;

        Opened(String text, Limits limits) throws XMLStreamException {
            super(text, limits);
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private Optional<Document> document(String fileName) throws XMLStreamException {
        int event = source.next();
        while (event != START_ELEMENT) {
            event = source.next();
        }
        SourceSpan root = source.span();
        String name = source.name();
        QName qualified = source.qualifiedName();
        if (Vocabulary.holdsQuestions(name)) {
            found = true;
            parts();
        } else {
            outer(name);
        }
        boolean known = Vocabulary.isRoot(name) && qualified.getNamespaceURI().isEmpty();
        if (!known || !found) {
            source.report(Diagnostic.of(ReadingCodes.XML_ROOT_UNKNOWN)
                    .severity(found ? Severity.WARNING : Severity.ERROR)
                    .at(root)
                    .with("name", qualified)
                    .build());
        }
        if (!found) {
            return Optional.empty();
        }
        outside.forEach(source::report);
        return Optional.of(publication(fileName));
    }

    /** Looks for the questions within whatever stands around them; other text is kept. */
    private void outer(String name) throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (event == START_ELEMENT && Vocabulary.holdsQuestions(source.name())) {
                found = true;
                parts();
            } else if (event == START_ELEMENT) {
                if (source.name().equals("meta")) {
                    meta();
                }
                outer(source.name());
            } else if (Source.isText(event) && !source.isBlank()) {
                outside.add(Diagnostic.of(ReadingCodes.XML_ELEMENT_AS_TEXT)
                        .at(source.span())
                        .with("name", name)
                        .build());
                set.stray().add(source.paragraph(List.of(new Text(source.text()))), source.span());
            }
        }
    }

    private void meta() {
        if (source.attribute("name").equals("OVERHEIDop.externMetadataRecord")) {
            Matcher matcher = RECORD.matcher(source.attribute("content"));
            if (matcher.matches()) {
                id = PublicationId.tryParse(matcher.group(1)).value();
            }
        }
    }

    private Document publication(String fileName) {
        closeSet();
        return publication
                .id(id.or(() -> idOf(fileName)))
                .chamber(source.chamber())
                .writtenQuestions(sets.get(0))
                .moreWrittenQuestions(sets.subList(1, sets.size()))
                .build();
    }

    private void closeSet() {
        sets.add(set.build(sets.isEmpty() ? masthead.reference() : Optional.empty(), notes));
    }

    /** {@code …/ah-tk-20232024-1314.xml}. */
    private static Optional<PublicationId> idOf(String fileName) {
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String stem = file.endsWith(".xml") ? file.substring(0, file.length() - ".xml".length()) : file;
        return PublicationId.tryParse(stem)
                .value()
                .filter(name ->
                        name.family() == PublicationFamily.APPENDIX || name.family() == PublicationFamily.QUESTIONS);
    }

    /** The current element holds questions, or a part of them. */
    private void parts() throws XMLStreamException {
        for (int event = source.next(); event != END_ELEMENT; event = source.next()) {
            if (event == START_ELEMENT) {
                part();
            } else if (Source.isText(event) && !source.isBlank()) {
                set.stray().add(source.paragraph(List.of(new Text(source.text()))), source.span());
            }
        }
    }

    private void part() throws XMLStreamException {
        SourceSpan start = source.span();
        switch (source.name()) {
            case "kamervraagkop" -> masthead.lines();
            case "kamervraagnummer", "vraagnummer" -> {
                Optional<String> unread = masthead.number();
                unread.ifPresent(text -> set.stray().add(Paragraph.of(text), start.to(source.span())));
            }
            case "kamervraagomschrijving", "omschr" -> title(start);
            case "kamervraagonderwerp", "ondw" ->
                set.subject(Lines.withoutFullStop(Lines.collapse(source.elementText())), start.to(source.span()));
            case "vraag" -> item(false);
            case "antwoord" -> item(true);
            case "kamervraagopmerking", "toelicht", "mededeling", "toelichting" -> {
                Passage remark = new Passage();
                blocks.content(remark);
                set.remark(remark);
            }
            case "noot" -> blocks.inlines().read(new ArrayList<>());
            default -> other(start);
        }
    }

    private void other(SourceSpan start) throws XMLStreamException {
        if (Vocabulary.holdsParts(source.name())) {
            parts();
            return;
        }
        Passage passage = new Passage();
        blocks.block(passage);
        Optional<String> line = passage.first().flatMap(place -> Passages.text(place.block()));
        Response also = line.filter(text -> text.startsWith("Zie ook") && !set.hasItems())
                .map(text -> FieldGrammar.response(
                        text, source.chamber(), source.options().registry()))
                .orElseGet(() -> Response.builder().build());
        if (also.seeAlso().isEmpty()) {
            set.stray().addAll(passage);
        } else {
            set.response(also, start.to(source.span()));
        }
    }

    /** The line that asks, or the line that answers; a second one that asks starts another set. */
    private void title(SourceSpan start) throws XMLStreamException {
        String type = source.attribute("type");
        TitleText title = TitleText.read(source, blocks.inlines());
        SourceSpan span = start.to(source.span());
        if (title.isTooLong()) {
            unread(title, span);
            return;
        }
        boolean response = type.equals("vraag")
                ? false
                : !type.isEmpty() || RESPONSE.matcher(title.line()).lookingAt();
        if (response) {
            response(title, span);
            return;
        }
        if (set.hasHeading()) {
            closeSet();
            set = new SetDraft(source, "/moreWrittenQuestions/" + (sets.size() - 1));
        }
        set.heading(titles.heading(title, span, set.path()), span);
    }

    /** An answer line of which nothing can be read is kept as text. */
    private void response(TitleText title, SourceSpan span) {
        Response response = titles.response(title, span);
        if (!response.equals(Response.builder().build()) || title.line().isEmpty()) {
            set.response(response, span);
            return;
        }
        unread(title, span);
    }

    private void unread(TitleText title, SourceSpan span) {
        source.report(ReadingCodes.TITLE_UNPARSABLE, span, "text", title.line());
        set.stray().add(source.paragraph(List.of(new Text(title.whole()))), span);
    }

    private void item(boolean answer) throws XMLStreamException {
        Item item = set.start(answer, source.span());
        blocks.content(item.content(), inside -> {
            boolean head = inside.name().equals("nr") || inside.name().equals("nummer");
            if (!head || item.hasHead()) {
                return false;
            }
            SourceSpan start = inside.span();
            return item.heads(inside.elementText(), start.to(inside.span()));
        });
        item.complete(source);
    }
}
