package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Signatory;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.read.title.OfficeParser;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/**
 * The signature of a letter.
 *
 * @param start the index of its first line
 * @param end the index after its last
 * @param signatories who signed
 * @param onBehalfOf the offices of "mede namens"
 */
public record Signature(int start, int end, List<Signatory> signatories, List<Office> onBehalfOf) {
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:drs|mr|dr|ir|prof|ing|mw|dhr)\\.? )*\\p{Lu}[\\p{L}.’' ()-]{1,60}", Pattern.UNICODE_CASE);
    private static final Pattern BEHALF = Pattern.compile("(?:mede|ook|tevens) namens\\b.*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_OFFICE = 160;
    private static final int MOST_WORDS = 7;

    /**
     * Finds the last signature.
     *
     * @param source a letter's lines
     * @param from where it may start
     * @param reading takes places
     * @return the signature; empty at the end when there is none
     */
    public static Signature find(List<SourceBlock> source, int from, Reading reading) {
        int office = -1;
        for (int i = source.size() - 1; i >= from && office < 0; i--) {
            if (isOfficeLine(source, i)) {
                office = i;
            }
        }
        if (office < 0) {
            return new Signature(source.size(), source.size(), List.of(), List.of());
        }
        while (office - 2 >= from && isOfficeLine(source, office - 2)) {
            office -= 2;
        }
        return read(source, from, office, reading);
    }

    private static Signature read(List<SourceBlock> source, int from, int office, Reading reading) {
        List<Signatory> signatories = new ArrayList<>();
        List<Office> behalf = new ArrayList<>();
        int start = office;
        while (start - 1 >= from
                && BEHALF.matcher(text(source, start - 1)).matches()
                && text(source, start - 1).length() < 300) {
            start--;
            String line = text(source, start);
            int offices = line.toLowerCase(java.util.Locale.ROOT).indexOf("namens") + "namens".length();
            behalf.addAll(
                    0,
                    OfficeParser.parse(
                                    line,
                                    Blanks.skip(line, offices),
                                    reading.options().registry())
                            .offices());
            reading.map("/writtenQuestions/response/onBehalfOf", (Line) source.get(start));
        }
        int i = office;
        while (i < source.size()
                && Openers.isOffice(text(source, i))
                && text(source, i).length() <= LONGEST_OFFICE) {
            i = signatory(source, i, signatories, reading);
        }
        return new Signature(start, i, List.copyOf(signatories), List.copyOf(behalf));
    }

    private static int signatory(List<SourceBlock> source, int at, List<Signatory> signatories, Reading reading) {
        String path = "/signatories/" + signatories.size();
        Signatory.Builder signatory = Signatory.builder();
        String line = text(source, at);
        reading.map(path, (Line) source.get(at));
        int i = at + 1;
        if (i < source.size()
                && line.endsWith(",")
                && text(source, i).endsWith(",")
                && !Openers.isOffice(text(source, i))) {
            line = line + " " + text(source, i);
            reading.map(path, (Line) source.get(i));
            i++;
        }
        List<Office> offices =
                OfficeParser.parse(line, 0, reading.options().registry()).offices();
        offices.stream().findFirst().ifPresent(signatory::office);
        if (i < source.size() && isName(text(source, i))) {
            signatory.name(text(source, i));
            reading.map(path, (Line) source.get(i));
            i++;
        }
        signatories.add(signatory.build());
        return i;
    }

    /** "De minister van X," above a name; without comma the next line has to be a name. */
    private static boolean isOfficeLine(List<SourceBlock> source, int i) {
        String text = text(source, i);
        return text.length() <= LONGEST_OFFICE
                && Openers.isOffice(text)
                && !text.endsWith(".")
                && (text.endsWith(",") || i + 1 < source.size() && isName(text(source, i + 1)));
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && text.split(" ", -1).length <= MOST_WORDS
                && Labels.at(text).isEmpty()
                && !Openers.isTitle(text)
                && !text.startsWith("Vraag")
                && !text.startsWith("Bijlage");
    }

    private static String text(List<SourceBlock> source, int i) {
        return source.get(i) instanceof Line line ? Blanks.collapse(line.text()) : "";
    }
}
