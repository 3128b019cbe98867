package nl.kamervragen.read.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Publication;
import nl.kamervragen.model.PublicationStatus;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** The lines above the title of a publication: chamber, session year, number. */
final class Masthead {
    private static final Pattern PRINT = Pattern.compile(
            "(?:# ?)?(?:(?:tweede|eerste) kamer der staten-generaal\\s*[12]?|aanhangsel van de handelingen|2|1"
                    + "|vragen gesteld door de leden der kamer,?.*|met de daarop door de.*|regering gegeven antwoorden.*"
                    + "|de regering gegeven antwoorden.*|tweede kamer)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "vergaderjaar\\s+([0-9]{4})\\s?[-–]\\s?([0-9]{4})\\s*"
                    + "(?:aanhangsel van de handelingen|vragen gesteld door de leden der kamer)?\\s*2?",
            Pattern.CASE_INSENSITIVE);
    /** It may be broken anywhere. */
    private static final String SENTENCE =
            "vragen gesteld door de leden der kamer, met de daarop door de regering gegeven antwoorden";

    private static final int TELLING = 9;
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,5})");
    private static final Pattern UNEDITED = Pattern.compile("AH\\s?([0-9]{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE = Pattern.compile("([0-9]{4})\\s?Z\\s?([0-9]{5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("(?:ah|kv)-(?:tk-|ek-)?[0-9A-Za-z-]{4,30}");
    private static final Pattern SUBMITTED = Pattern.compile("\\(?\\s*ingezonden\\b.*", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Publication.Builder publication;
    private final List<SourceBlock> rest = new ArrayList<>();
    private boolean printed;
    private Optional<CaseNumber> reference = Optional.empty();
    private Optional<java.time.LocalDate> submitted = Optional.empty();

    Masthead(Reading reading, Publication.Builder publication) {
        this.reading = reading;
        this.publication = publication;
    }

    Optional<CaseNumber> reference() {
        return reference;
    }

    Optional<java.time.LocalDate> submitted() {
        return submitted;
    }

    /** Reads the lines; what it does not know is returned, so that nothing is lost. */
    List<SourceBlock> read(List<SourceBlock> blocks) {
        printed = blocks.stream()
                .flatMap(SourceBlock::lines)
                .map(line -> Blanks.collapse(line.text()).toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("der staten-generaal") || text.contains("vergaderjaar"));
        for (SourceBlock block : blocks) {
            if (!(block instanceof Line line && known(line, Blanks.collapse(line.text())))) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean isSentence(String text) {
        return text.length() >= TELLING && SENTENCE.contains(text.toLowerCase(Locale.ROOT));
    }

    private boolean known(Line line, String text) {
        Matcher year = YEAR.matcher(text);
        Matcher unedited = UNEDITED.matcher(text);
        Matcher number = NUMBER.matcher(text);
        Matcher caseNumber = CASE.matcher(text);
        if (year.matches()) {
            publication.sessionYear(new SessionYear(Integer.parseInt(year.group(1))));
            reading.map("/sessionYear", line);
        } else if (PRINT.matcher(text).matches() || isSentence(text)) {
            reading.label(line.span());
        } else if (unedited.matches()) {
            publication.number(Integer.parseInt(unedited.group(1))).status(PublicationStatus.UNEDITED);
            reading.map("/number", line);
        } else if (number.matches()) {
            publication.number(Integer.parseInt(number.group(1)));
            reading.map("/number", line);
        } else if (caseNumber.matches()) {
            reference = Optional.of(CaseNumber.parse(caseNumber.group(1) + "Z" + caseNumber.group(2)));
            reading.map("/writtenQuestions/heading/reference", line);
            if (!printed) {
                publication.status(PublicationStatus.UNEDITED);
            }
        } else if (ID.matcher(text).matches()) {
            publication.id(PublicationId.parse(text));
            reading.map("/id", line);
        } else if (SUBMITTED.matcher(text).matches()) {
            submitted = DutchDate.find(text, 0).flatMap(DutchDate.Match::date);
            reading.map("/writtenQuestions/heading/submitted", line);
        } else {
            return false;
        }
        return true;
    }
}
