package nl.kamervragen.xml.publication;

import java.util.Optional;
import nl.kamervragen.content.Paragraph;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.QuestionNumbers;

/** A question or an answer while its set is read. Not thread-safe. */
final class Item {
    private final boolean answer;
    private final Passage lead;
    private final Passage content = new Passage();
    private final StringBuilder nr = new StringBuilder();
    private SourceSpan span;
    private QuestionNumbers numbers = QuestionNumbers.NONE;
    private boolean labelled;

    Item(boolean answer, Passage lead, SourceSpan span) {
        this.answer = answer;
        this.lead = lead;
        this.span = span;
    }

    boolean isAnswer() {
        return answer;
    }

    Passage lead() {
        return lead;
    }

    Passage content() {
        return content;
    }

    /** Where its heading stands; its start tag when it has none. */
    SourceSpan span() {
        return span;
    }

    QuestionNumbers numbers() {
        return numbers;
    }

    void numbers(QuestionNumbers value) {
        this.numbers = value;
    }

    /** Whether a heading is printed, with a number or without. */
    boolean isLabelled() {
        return labelled;
    }

    /** A first {@code nr}; a second one is text. */
    boolean heads(String text, SourceSpan place) {
        nr.append(text);
        span = place;
        return true;
    }

    boolean hasHead() {
        return nr.length() > 0;
    }

    /** Reads the numbers once all is there: from {@code nr}, else from the start of the first paragraph. */
    void complete(Source source) {
        content.dropBold();
        String text = nr.toString();
        if (text.isBlank()) {
            text = labelOfFirstParagraph();
        }
        labelled = !text.isBlank();
        NumberLabel label = NumberLabel.of(text);
        numbers = label.numbers();
        if (!label.rest().isEmpty()) {
            content.addFirst(Paragraph.of(label.rest()), span);
        }
        if (labelled && !label.wellFormed()) {
            source.report(ReadingCodes.QUESTION_NUMBERS_MALFORMED, span, "text", Lines.collapse(text));
        }
        if (!label.plausible()) {
            source.report(ReadingCodes.QUESTION_RANGE_IMPLAUSIBLE, span, "text", Lines.collapse(text));
        }
    }

    private String labelOfFirstParagraph() {
        Optional<Place> first = content.first().filter(place -> place.block() instanceof Paragraph);
        if (first.isEmpty()) {
            return "";
        }
        Paragraph paragraph = (Paragraph) first.get().block();
        String text = paragraph.plainText();
        int length = NumberLabel.lengthIn(text, answer);
        if (length == 0) {
            return "";
        }
        span = first.get().span();
        content.replaceFirst(Passages.withoutStart(paragraph, length));
        return text.substring(0, length);
    }

    /** The answer names no question: it goes with those before it. */
    void infer(QuestionNumbers run, String path, Source source) {
        numbers = run;
        source.report(Diagnostic.of(ReadingCodes.ANSWER_NUMBERS_INFERRED)
                .at(span)
                .path(path)
                .build());
    }
}
