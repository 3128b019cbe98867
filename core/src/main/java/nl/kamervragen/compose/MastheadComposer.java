package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.model.WrittenQuestions;
import nl.kamervragen.reference.Chamber;
import nl.kamervragen.reference.PublicationId;

/**
 * The lines above the title of a publication (<i>kop</i>).
 *
 * <p>Print bears the chamber, the session year and the number; an unedited copy only {@code AH 604} and the case number.
 */
final class MastheadComposer {
    private final List<Element> lines = new ArrayList<>();

    private MastheadComposer() {}

    static List<Element> compose(Publication publication) {
        MastheadComposer masthead = new MastheadComposer();
        boolean unedited = publication
                .status()
                .filter(status -> status == PublicationStatus.UNEDITED)
                .isPresent();
        masthead.chamberAndYear(publication, unedited);
        publication
                .number()
                .map(number -> unedited ? "AH " + number : String.valueOf(number))
                .ifPresent(number -> masthead.add("/number", number));
        publication
                .writtenQuestions()
                .flatMap(WrittenQuestions::heading)
                .flatMap(Heading::reference)
                .ifPresent(reference -> masthead.add("/writtenQuestions/heading/reference", reference.toString()));
        publication.id().map(PublicationId::toString).ifPresent(id -> masthead.add("/id", id));
        return masthead.lines;
    }

    private void chamberAndYear(Publication publication, boolean unedited) {
        boolean senate = publication.chamber() == Chamber.EK;
        if (!unedited || senate) {
            add("/chamber", (senate ? "Eerste" : "Tweede") + " Kamer der Staten-Generaal");
        }
        boolean appendix = publication.number().isPresent() && !unedited;
        publication
                .sessionYear()
                .ifPresent(year -> add(
                        "/sessionYear",
                        "Vergaderjaar " + Typography.sessionYear(year)
                                + (appendix ? " Aanhangsel van de Handelingen" : "")));
        if (!unedited) {
            add(
                    "",
                    "Vragen gesteld door de leden der Kamer"
                            + (appendix ? ", met de daarop door de regering gegeven antwoorden" : ""));
        }
    }

    private void add(String path, String text) {
        lines.add(new Element.Line(path, LineKind.MASTHEAD, text));
    }
}
