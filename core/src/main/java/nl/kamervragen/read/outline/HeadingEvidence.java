package nl.kamervragen.read.outline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.model.QuestionNumber;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;

/**
 * Whether a line that reads like a heading is one: "Zie het antwoord op / vraag 4." is not. Looks at headings in the order
 * of the source.
 */
final class HeadingEvidence {
    private final Set<QuestionNumber> asked = new HashSet<>();
    private final Set<QuestionNumber> answered = new HashSet<>();
    private int last;
    private boolean headingsAlone;

    /** Judges a heading; one that holds counts as evidence for the next. */
    boolean holds(Heading heading, Line line, String before) {
        boolean alone = heading.isAlone(line.text());
        if (isSubject(heading, line, alone)
                || goesOn(heading, line, before, alone)
                || !alone && !isDue(heading, line)) {
            return false;
        }
        headingsAlone |= alone;
        for (QuestionNumber number : heading.numbers()) {
            last = Math.max(last, number.number());
            (heading.kind() == Heading.Kind.QUESTION ? asked : answered).add(number);
        }
        return true;
    }

    /** "Antwoorden op vragen" before anything was asked says what a letter is about. */
    private boolean isSubject(Heading heading, Line line, boolean alone) {
        return alone
                && heading.kind() == Heading.Kind.ANSWER
                && heading.numbers().isEmpty()
                && asked.isEmpty()
                && answered.isEmpty()
                && Blanks.collapse(line.text()).toLowerCase(Locale.ROOT).endsWith(" vragen");
    }

    /** On a line that is no paragraph of its own, a small letter or a full stop after an open sentence tells prose. */
    private boolean goesOn(Heading heading, Line line, String before, boolean alone) {
        if (line.start() == LineStart.PARAGRAPH && line.headingLevel() == 0 && !startsSmall(line.text())) {
            return false;
        }
        if (line.headingLevel() > 0 || !isOpen(before)) {
            return false;
        }
        String printed = alone ? line.text() : line.text().substring(0, heading.rest());
        boolean stop = (alone || headingsAlone) && endsWith(printed, '.');
        return startsSmall(line.text()) && line.start() != LineStart.PARAGRAPH
                || stop && !heading.numbers().isEmpty();
    }

    /** With text on the line, a heading among headings that stand alone has to count on. */
    private boolean isDue(Heading heading, Line line) {
        if (!headingsAlone || heading.numbers().isEmpty() || heading.isMarked(line.text())) {
            return true;
        }
        QuestionNumber first = heading.numbers().toList().get(0);
        return heading.kind() == Heading.Kind.QUESTION
                ? !asked.contains(first) && first.number() <= last + 1
                : asked.contains(first) && !answered.contains(first);
    }

    private static boolean startsSmall(String text) {
        int start = Blanks.skip(text, 0);
        return start < text.length() && Character.isLowerCase(text.charAt(start));
    }

    private static boolean isOpen(String text) {
        int end = Blanks.end(text);
        return end > 0 && (Character.isLetter(text.charAt(end - 1)) || ",-–(".indexOf(text.charAt(end - 1)) >= 0);
    }

    private static boolean endsWith(String text, char mark) {
        int end = Blanks.end(text);
        return end > 0 && text.charAt(end - 1) == mark;
    }
}
