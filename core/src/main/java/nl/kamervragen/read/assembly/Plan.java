package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamervragen.read.LetterLabels;
import nl.kamervragen.read.outline.Headings;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.SourceBlock;

/**
 * What kind of document some lines are, and where its sets start.
 *
 * @param letter whether it is a letter: it has a letterhead, a salutation or a signature
 * @param annex where the first set starts; the number of blocks when there is none
 * @param setStarts where each set starts; at least one
 */
record Plan(boolean letter, int annex, List<Integer> setStarts) {
    /** Labels that only a letterhead has; "Bijlage" and "Contact" open lines of prose too. */
    private static final Set<LetterLabels.Property> HEAD = Set.of(
            LetterLabels.Property.DATE,
            LetterLabels.Property.SUBJECT,
            LetterLabels.Property.OUR_REFERENCE,
            LetterLabels.Property.YOUR_REFERENCE,
            LetterLabels.Property.YOUR_LETTER_DATE);

    static Plan of(List<SourceBlock> blocks, Headings headings, LetterLabels letterLabels) {
        int body = letterBody(blocks, headings, letterLabels);
        boolean letter = body >= 0;
        int annex = annex(blocks, headings, body);
        List<Integer> starts = new ArrayList<>(List.of(annex));
        int firstHeading = headings.next(annex);
        for (int i = Math.max(annex + 1, firstHeading); firstHeading >= 0 && i < blocks.size(); i++) {
            if (startsSet(blocks, i)) {
                starts.add(i);
            }
        }
        return new Plan(letter, annex, List.copyOf(starts));
    }

    /** Where the text of a letter starts or would start; negative when it is no letter. */
    private static int letterBody(List<SourceBlock> blocks, Headings headings, LetterLabels letterLabels) {
        int first = headings.next(0) < 0 ? blocks.size() : headings.next(0);
        int labels = 0;
        boolean address = false;
        int opener = -1;
        boolean salutation = false;
        boolean signature = false;
        for (int i = 0; i < first; i++) {
            String text = Lines.text(blocks, i);
            labels += letterLabels
                            .at(text)
                            .filter(match -> HEAD.contains(match.property()))
                            .isPresent()
                    ? 1
                    : 0;
            String lower = text.toLowerCase(Locale.ROOT);
            address |= lower.contains("retouradres")
                    || lower.startsWith("aan de voorzitter")
                    || lower.startsWith("de voorzitter van de ");
            if (opener < 0 && Openers.isBody(text)) {
                opener = i;
            }
            salutation |= lower.startsWith("geachte");
            signature |= Openers.isOffice(text) && text.endsWith(",") && text.length() < 160;
        }
        boolean letter = salutation || address && (labels > 0 || opener >= 0) || signature || labels >= 2;
        return letter ? Math.max(opener, 0) : -1;
    }

    /** The last title line before the first heading, below the text of a letter; else the heading itself. */
    private static int annex(List<SourceBlock> blocks, Headings headings, int body) {
        int from = Math.max(0, body + (body >= 0 ? 1 : 0));
        int first = headings.next(from);
        int end = first < 0 ? blocks.size() : first;
        for (int i = end - 1; i >= from; i--) {
            String text = Lines.text(blocks, i);
            boolean opens = blocks.get(i) instanceof Line line
                    && line.start() != LineStart.WRAPPED
                    && !Openers.isMasthead(text + " " + Lines.text(blocks, i + 1))
                    && !goesOn(line, text, Lines.text(blocks, i - 1));
            if (opens && Openers.isTitle(text) && (Openers.isAsking(text) || !responseBelowTitle(blocks, i, from))) {
                return i;
            }
        }
        return first < 0 && body < 0 ? 0 : end;
    }

    /** "… deel ik mede dat de / vragen van het lid Tienstra …": a sentence that goes on. */
    private static boolean goesOn(Line line, String text, String before) {
        return line.start() != LineStart.PARAGRAPH
                && !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && !before.isEmpty()
                && (Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith(","));
    }

    /** An answer line looks like a title; it is none when the Chamber's title stands above it. */
    private static boolean responseBelowTitle(List<SourceBlock> blocks, int i, int from) {
        for (int at = i - 1; at >= from && at >= i - 10; at--) {
            String text = Lines.text(blocks, at);
            if (Openers.isAsking(text)
                    && blocks.get(at) instanceof Line line
                    && !goesOn(line, text, Lines.text(blocks, at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsSet(List<SourceBlock> blocks, int i) {
        if (!(blocks.get(i) instanceof Line start) || !Openers.mayAsk(start.text())) {
            return false;
        }
        String text = Lines.text(blocks, i);
        if (!Openers.isAsking(text) || !(blocks.get(i) instanceof Line line) || line.start() == LineStart.WRAPPED) {
            return false;
        }
        StringBuilder title = new StringBuilder(text);
        for (int at = i + 1; at < Math.min(blocks.size(), i + 6); at++) {
            title.append(' ').append(Lines.text(blocks, at));
        }
        return title.indexOf("ngezonden") > 0 && title.indexOf(" aan ") > 0;
    }
}
