package nl.kamervragen.compose;

import java.util.ArrayList;
import java.util.List;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.model.Document;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Letter;
import nl.kamervragen.model.Letterhead;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.Response;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.model.WrittenQuestions;

/**
 * Decides what is printed and in which order (<i>opmaker</i>).
 *
 * <p>A letter prints its letterhead, its text and its signature, and then the questions as an annex; a publication its
 * masthead and the questions. Stateless, thread-safe, linear in the size of the document.
 *
 * <pre>{@code
 * for (Element element : Composer.compose(document).elements()) { … }
 * }</pre>
 */
public final class Composer {
    private static final Response NO_RESPONSE = Response.builder().build();

    private final List<Element> elements = new ArrayList<>();
    private final List<Diagnostic> losses = new ArrayList<>();

    private Composer() {}

    /**
     * Composes a document.
     *
     * @param document any document
     * @return its parts in order of print
     */
    public static Composition compose(Document document) {
        Composer composer = new Composer();
        Layout layout = composer.parts(document);
        return new Composition(layout, title(document, layout), composer.elements, composer.losses);
    }

    private Layout parts(Document document) {
        if (document instanceof Letter letter) {
            letter(letter);
            return Layout.LETTER;
        }
        elements.addAll(MastheadComposer.compose((Publication) document));
        sets(document, Layout.PUBLICATION);
        return Layout.PUBLICATION;
    }

    private void letter(Letter letter) {
        letter.letterhead().map(LetterheadComposer::compose).ifPresent(elements::addAll);
        if (!letter.body().isEmpty()) {
            elements.add(new Element.Passage("/body", letter.body()));
        }
        signature(letter);
        sets(letter, Layout.LETTER);
    }

    /** "Mede namens de staatssecretaris van Y," stands above the signer's office, which then starts in lower case. */
    private void signature(Letter letter) {
        List<Office> onBehalf = letter.writtenQuestions()
                .flatMap(WrittenQuestions::response)
                .map(Response::onBehalfOf)
                .orElse(List.of());
        boolean signed = !letter.signatories().isEmpty();
        if (signed && !onBehalf.isEmpty()) {
            elements.add(new Element.Line(
                    "/writtenQuestions/response/onBehalfOf", LineKind.ON_BEHALF, SignatureLine.onBehalf(onBehalf)));
        }
        for (int i = 0; i < letter.signatories().size(); i++) {
            Signatory signatory = letter.signatories().get(i);
            String path = "/signatories/" + i;
            boolean goesOn = i == 0 && !onBehalf.isEmpty();
            signatory
                    .office()
                    .map(office -> SignatureLine.office(office, goesOn))
                    .ifPresent(text -> elements.add(new Element.Line(path + "/office", LineKind.OFFICE, text)));
            signatory.name().ifPresent(name -> elements.add(new Element.Line(path + "/name", LineKind.NAME, name)));
        }
    }

    private void sets(Document document, Layout layout) {
        List<WrittenQuestions> sets = document.allWrittenQuestions();
        for (int i = 0; i < sets.size(); i++) {
            String path = i == 0 ? "/writtenQuestions" : "/moreWrittenQuestions/" + (i - 1);
            SetComposer composer = new SetComposer(path, sets.get(i), layout, elements, losses);
            boolean inMasthead = layout == Layout.PUBLICATION && i == 0;
            composer.compose(document.chamber(), !inMasthead, response(document, sets.get(i), i));
        }
    }

    /** In a letter, "mede namens" of the first set stands above the signature. */
    private static Response response(Document document, WrittenQuestions set, int index) {
        Response response = set.response().orElse(NO_RESPONSE);
        boolean signed =
                document instanceof Letter letter && !letter.signatories().isEmpty();
        return signed && index == 0 ? response.toBuilder().onBehalfOf(List.of()).build() : response;
    }

    private static String title(Document document, Layout layout) {
        if (document instanceof Letter letter) {
            String subject = letter.letterhead().flatMap(Letterhead::subject).orElse("");
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return document.writtenQuestions()
                .flatMap(WrittenQuestions::heading)
                .map((Heading heading) -> TitleLine.of(heading, layout, false))
                .filter(title -> !title.isEmpty())
                .orElse(layout == Layout.LETTER ? "Brief" : "Schriftelijke vragen");
    }
}
