package nl.kamervragen.xml.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamervragen.compose.Composer;
import nl.kamervragen.compose.Composition;
import nl.kamervragen.compose.Element;
import nl.kamervragen.compose.LineKind;
import nl.kamervragen.compose.WritingCodes;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Footnote;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.QuestionReference;

/** Writes one publication as officielebekendmakingen.nl prints it. Lives for one document. */
final class PublicationWriter {
    private static final String SCHEMA =
            "http://technische-documentatie.oep.overheid.nl/repository/schemas/op-consolidated/"
                    + "op-consolidated_2014-05-15/xsd/op-xsd-2014-05-15.xsd";
    private static final String RECORD = "https://zoek.officielebekendmakingen.nl/%s/metadata.xml";
    private static final String ASKED = "Vragen gesteld door de leden der Kamer";

    private final Publication publication;
    private final Markup markup = new Markup();
    private final Map<String, Footnote> notes = new HashMap<>();
    private final BlockWriter blocks;
    private final List<Diagnostic> losses = new ArrayList<>();
    private WrittenQuestions set = WrittenQuestions.builder().build();
    private boolean open;

    private PublicationWriter(Publication publication) {
        this.publication = publication;
        publication
                .allWrittenQuestions()
                .forEach(each -> each.footnotes().forEach(note -> notes.putIfAbsent(note.id(), note)));
        this.blocks = new BlockWriter(markup, notes);
    }

    /**
     * What was written.
     *
     * @param text the XML
     * @param losses what it could not hold
     */
    record Written(String text, List<Diagnostic> losses) {
        Written {
            losses = List.copyOf(losses);
        }
    }

    /** Writes a document; of a letter, the questions. */
    static Written write(Document document) {
        List<Diagnostic> losses = new ArrayList<>();
        PublicationWriter writer = new PublicationWriter(
                document instanceof Letter letter ? questionsOf(letter, losses) : (Publication) document);
        writer.root();
        losses.addAll(writer.losses);
        return new Written(writer.markup.toString(), losses);
    }

    private static Publication questionsOf(Letter letter, List<Diagnostic> losses) {
        losses.add(field("/type", "type"));
        letter.letterhead().ifPresent(head -> losses.add(field("/letterhead", "letterhead")));
        if (!letter.body().isEmpty()) {
            losses.add(field("/body", "body"));
        }
        if (!letter.signatories().isEmpty()) {
            losses.add(field("/signatories", "signatories"));
        }
        return Publication.builder()
                .chamber(letter.chamber())
                .writtenQuestions(letter.writtenQuestions())
                .moreWrittenQuestions(letter.moreWrittenQuestions())
                .build();
    }

    private void root() {
        markup.start("officiele-publicatie")
                .attribute("xsi:noNamespaceSchemaLocation", SCHEMA)
                .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        publication.id().map(PublicationId::toString).ifPresent(this::metadata);
        markup.start("kamervragen");
        masthead();
        Composition composition = Composer.compose(publication);
        composition.elements().forEach(this::element);
        close();
        strayNotes();
        markup.end();
        markup.end();
        losses.addAll(0, composition.losses());
        status();
        if (!markup.unprintable().isEmpty()) {
            losses.add(Diagnostic.of(WritingCodes.LOSS_TEXT)
                    .path("")
                    .with("text", String.join(" ", markup.unprintable()))
                    .build());
        }
    }

    private void metadata(String id) {
        markup.start("metadata");
        markup.startLine("meta")
                .attribute("name", "OVERHEIDop.externMetadataRecord")
                .attribute("scheme", "")
                .attribute("content", String.format(RECORD, id))
                .endLine();
        markup.end();
    }

    private void masthead() {
        boolean senate = publication.chamber() == Chamber.EK;
        boolean appendix = publication.number().isPresent() || isAnswered();
        markup.start("kamervraagkop");
        publication.sessionYear().ifPresent(year -> kop("vergaderjaar", "Vergaderjaar " + year));
        kop("kameraanduiding", publication.chamber().dutchName() + " der Staten-Generaal");
        kop("kamernummer", senate ? "1" : "2");
        kop("documenttype", appendix ? "Aanhangsel van de Handelingen" : ASKED);
        if (appendix) {
            kop("overig", ASKED + ", met de daarop door de regering gegeven antwoorden");
        }
        markup.end();
        String reference = publication
                .writtenQuestions()
                .flatMap(WrittenQuestions::heading)
                .flatMap(Heading::reference)
                .map(QuestionReference::toString)
                .orElse("");
        String number = publication.number().map(String::valueOf).orElse(reference);
        if (!number.isEmpty()) {
            markup.startLine("kamervraagnummer").text(number).endLine();
        }
        if (!reference.isEmpty() && !number.equals(reference)) {
            losses.add(field("/writtenQuestions/heading/reference", "reference"));
        }
    }

    private boolean isAnswered() {
        return publication.allWrittenQuestions().stream()
                .anyMatch(each -> !each.answers().isEmpty() || each.response().isPresent());
    }

    private void kop(String kind, String text) {
        markup.startLine("tekstregel").attribute("inhoud", kind).text(text).endLine();
    }

    private void element(Element element) {
        if (element instanceof Element.SetStart start) {
            close();
            set = start.set();
        } else if (element instanceof Element.Line line) {
            line(line);
        } else if (element instanceof Element.Passage passage) {
            if (passage.path().endsWith("/lead") || passage.path().endsWith("/introduction")) {
                close();
            }
            blocks.write(passage.blocks());
        }
    }

    private void line(Element.Line line) {
        LineKind kind = line.kind();
        if (kind.isHeading()) {
            close();
        }
        switch (kind) {
            case TITLE -> {
                markup.startLine("kamervraagomschrijving").attribute("type", "vraag");
                MarkedTitle.title(
                        markup,
                        line.text(),
                        set.heading().orElseGet(() -> Heading.builder().build()));
                markup.endLine();
            }
            case RESPONSE -> {
                markup.startLine("kamervraagomschrijving").attribute("type", "antwoord");
                MarkedTitle.response(
                        markup,
                        line.text(),
                        set.response().orElseGet(() -> Response.builder().build()));
                markup.endLine();
            }
            case QUESTION -> numbered("vraag", line.text());
            case ANSWER -> numbered("antwoord", line.text());
            case NOTICE, EXPLANATION -> {
                start("kamervraagopmerking");
                markup.startLine("al").text(line.text()).endLine();
            }
            default -> {
                // The masthead is written from the publication, and a publication bears no signature.
            }
        }
    }

    private void numbered(String element, String number) {
        start(element);
        markup.startLine("nr").attribute("status", "officieel").text(number).endLine();
    }

    private void start(String element) {
        markup.start(element);
        open = true;
    }

    private void close() {
        if (open) {
            markup.end();
            open = false;
        }
    }

    /** A note without a mark has no place in print; it is kept all the same. */
    private void strayNotes() {
        for (WrittenQuestions each : publication.allWrittenQuestions()) {
            for (Footnote note : each.footnotes()) {
                if (!blocks.inlines().isWritten(note)) {
                    losses.add(Diagnostic.of(WritingCodes.LOSS_NOTE)
                            .path("/writtenQuestions/footnotes")
                            .with("note", note.id())
                            .build());
                    blocks.inlines().note(note);
                }
            }
        }
    }

    private void status() {
        publication.status().ifPresent(status -> losses.add(field("/status", "status")));
    }

    private static Diagnostic field(String path, String property) {
        return Diagnostic.of(WritingCodes.LOSS_FIELD)
                .path(path)
                .with("property", property)
                .build();
    }
}
