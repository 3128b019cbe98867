package nl.kamervragen.xml.akomantoso;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.xml.binding.OwnBinding;
import nl.kamervragen.xml.internal.XmlOutput;

/** Writes what a document is and what it speaks of (<i>metagegevens</i>). */
final class MetaWriter {
    /** The standard demands a date of every work, and documents without one exist. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final XmlOutput out;
    private final Document document;
    private final References references;
    private final Optional<LocalDate> submitted;
    private final Optional<LocalDate> answered;

    MetaWriter(XmlOutput out, Document document, References references) {
        this.out = out;
        this.document = document;
        this.references = references;
        this.submitted = first(document).flatMap(WrittenQuestions::heading).flatMap(Heading::submitted);
        this.answered = first(document)
                .flatMap(WrittenQuestions::response)
                .flatMap(Response::received)
                .or(() -> document instanceof Letter letter
                        ? letter.letterhead().flatMap(Letterhead::date)
                        : Optional.empty());
    }

    private static Optional<WrittenQuestions> first(Document document) {
        return document.allWrittenQuestions().stream().findFirst();
    }

    void write(NotePlaces notes, InlineWriter inlines) {
        out.start("meta");
        identification();
        workflow();
        references.write(out);
        if (!notes.unmarked().isEmpty()) {
            out.start("notes").attribute("source", References.SOURCE);
            notes.unmarked()
                    .forEach(note -> inlines.note("note", note, note.note().marker()));
            out.end();
        }
        out.start("proprietary").attribute("source", References.SOURCE);
        OwnBinding.write(Skeleton.of(document), out);
        out.end();
        out.end();
    }

    private void identification() {
        LocalDate asked = submitted.or(() -> answered).orElse(UNKNOWN);
        LocalDate printed = answered.orElse(asked);
        String work = "/akn/nl/debate/kamervragen/" + document.chamber().code() + "/" + asked + "/" + number();
        String expression = work + "/nld@" + printed;
        String asker = "#" + document.chamber().code();
        out.start("identification").attribute("source", References.SOURCE);
        out.start("FRBRWork");
        uris(work + "/!main", work);
        publicationId()
                .ifPresent(id -> out.start("FRBRalias")
                        .attribute("value", id.toString())
                        .attribute("name", "publicatie-id")
                        .end());
        date(asked, submitted.isPresent() ? "ingezonden" : "onbekend");
        author(asker);
        value("FRBRcountry", "nl");
        value("FRBRsubtype", "kamervragen");
        value("FRBRnumber", number());
        out.end().start("FRBRExpression");
        uris(expression + "/!main", expression);
        date(printed, answered.isPresent() ? "ontvangen" : "onbekend");
        author(asker);
        out.start("FRBRlanguage").attribute("language", "nld").end();
        out.end().start("FRBRManifestation");
        uris(expression + "/!main.xml", expression + ".xml");
        date(printed, "bron");
        author(References.SOURCE);
        out.end().end();
    }

    private void uris(String main, String uri) {
        value("FRBRthis", main);
        value("FRBRuri", uri);
    }

    private void value(String element, String value) {
        out.start(element).attribute("value", value).end();
    }

    private void date(LocalDate date, String name) {
        out.start("FRBRdate")
                .attribute("date", text(date))
                .attribute("name", name)
                .end();
    }

    private void author(String href) {
        out.start("FRBRauthor").attribute("href", href).end();
    }

    private static String text(LocalDate date) {
        return date.toString();
    }

    private Optional<PublicationId> publicationId() {
        return document instanceof Publication publication ? publication.id() : Optional.empty();
    }

    private String number() {
        return first(document)
                .flatMap(WrittenQuestions::heading)
                .flatMap(Heading::reference)
                .map(Object::toString)
                .or(() -> publicationId().map(Object::toString))
                .orElse("zonder-nummer");
    }

    /** What happened to the questions, as far as this document tells when. */
    private void workflow() {
        Optional<String> end = first(document)
                .flatMap(set -> set.notice().isPresent()
                        ? set.notice().map(notice -> references.notice(notice.kind()))
                        : Optional.of(set)
                                .filter(s -> !s.answers().isEmpty())
                                .map(s -> references.concept("beantwoord")));
        boolean ends = end.isPresent() && answered.isPresent();
        if (submitted.isEmpty() && !ends) {
            return;
        }
        out.start("workflow").attribute("source", References.SOURCE);
        submitted.ifPresent(date -> step(date, references.concept("ingediend")));
        if (ends) {
            step(answered.orElseThrow(), end.orElseThrow());
        }
        out.end();
    }

    private void step(LocalDate date, String concept) {
        out.start("step")
                .attribute("date", text(date))
                .attribute("by", "#" + document.chamber().code())
                .attribute("refersTo", concept)
                .end();
    }
}
