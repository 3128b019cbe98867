package nl.kamervragen.read.assembly;

import java.time.LocalDate;
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
import nl.kamervragen.read.outline.Openers;
import nl.kamervragen.reference.CaseNumber;
import nl.kamervragen.reference.PublicationId;
import nl.kamervragen.reference.SessionYear;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.SourceBlock;

/** The lines above the title of a publication: chamber, session year, number. */
final class Masthead {
    private static final String KIND =
            "(?:vragen gesteld door de leden der kamer,?|met de daarop door de|(?:de )?regering"
                    + " gegeven antwoorden|aanhangsel (?:van de|tot het verslag van de) handelingen|[12]|\\s|[.,#*])*";
    private static final Pattern PRINT = Pattern.compile(
            "(?:[#*]+ ?)?(?:(?:tweede|eerste) kamer(?: der staten-generaal)?)?\\s*" + KIND, Pattern.CASE_INSENSITIVE);
    /** It may be broken anywhere. */
    private static final String SENTENCE =
            "vragen gesteld door de leden der kamer, met de daarop door de regering gegeven antwoorden";

    private static final int TELLING = 9;
    private static final Pattern CHAMBER_MARK =
            Pattern.compile("(?:.*der staten-generaal)?\\s*[12]", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile(
            "(?:(?:tweede|eerste) kamer der staten-generaal\\s*[12]?\\s*)?vergaderjaar\\s*([0-9]{4})\\s?[-–—/]\\s?([0-9]{2,4})\\s*"
                    + KIND,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:nr|nummer)\\.?\\s*)?([0-9]{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE =
            Pattern.compile("\\(?([0-9]{4})\\s?Z\\s?([0-9]{5})\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNEDITED =
            Pattern.compile("AH[\\s-]?([0-9]{1,5})(?:\\s+(" + CASE + "))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("(?:ah|kv)-(?:tk-|ek-)?[0-9A-Za-z-]{4,30}");
    private static final Pattern SUBMITTED = Pattern.compile("\\(?\\s*in-?ge-?zonden\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_TITLE = Pattern.compile(
            "(?:antwoord schriftelijke vragen|schriftelijke vragen|mededeling)[^:]{0,30}:\\s.*",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Publication.Builder publication;
    private final List<SourceBlock> rest = new ArrayList<>();
    private boolean printed;
    private boolean marked;
    private Optional<CaseNumber> reference = Optional.empty();
    private Optional<LocalDate> submitted = Optional.empty();

    Masthead(Reading reading, Publication.Builder publication) {
        this.reading = reading;
        this.publication = publication;
    }

    Optional<CaseNumber> reference() {
        return reference;
    }

    Optional<LocalDate> submitted() {
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
        return chamberOrYear(line, text) || number(line, text) || submission(line, text);
    }

    private boolean chamberOrYear(Line line, String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            SessionYear.tryParse(year.group(1) + "-" + (Integer.parseInt(year.group(1)) + 1))
                    .value()
                    .ifPresent(publication::sessionYear);
            reading.map("/sessionYear", line);
            return true;
        }
        boolean mark = CHAMBER_MARK.matcher(text).matches();
        if (mark && marked && text.length() == 1) {
            return false;
        }
        boolean known = mark
                || !text.isEmpty() && (isSentence(text) || PRINT.matcher(text).matches());
        if (known) {
            marked |= mark;
            reading.label(line.span());
        }
        return known;
    }

    private boolean number(Line line, String text) {
        Matcher unedited = UNEDITED.matcher(text);
        Matcher number = NUMBER.matcher(text);
        Matcher caseNumber = CASE.matcher(text);
        if (unedited.matches()) {
            publication.number(Integer.parseInt(unedited.group(1))).status(PublicationStatus.UNEDITED);
            reading.map("/number", line);
            if (unedited.group(2) != null) {
                reference(line, unedited.group(3), unedited.group(4));
            }
        } else if (number.matches()) {
            publication.number(Integer.parseInt(number.group(1)));
            reading.map("/number", line);
        } else if (caseNumber.matches()) {
            reference(line, caseNumber.group(1), caseNumber.group(2));
            if (!printed) {
                publication.status(PublicationStatus.UNEDITED);
            }
        } else {
            return publicationId(line, text);
        }
        return true;
    }

    private void reference(Line line, String year, String sequence) {
        reference = Optional.of(CaseNumber.parse(year + "Z" + sequence));
        reading.map("/writtenQuestions/heading/reference", line);
    }

    private boolean publicationId(Line line, String text) {
        Optional<PublicationId> id =
                ID.matcher(text).matches() ? PublicationId.tryParse(text).value() : Optional.empty();
        id.ifPresent(value -> {
            publication.id(value);
            reading.map("/id", line);
        });
        return id.isPresent();
    }

    /** "(ingezonden …)" above the title; and the title that the Chamber's site prints above the Chamber's own. */
    private boolean submission(Line line, String text) {
        if (SUBMITTED.matcher(text).matches()) {
            submitted = DutchDate.find(text, 0).flatMap(DutchDate.Match::date);
            reading.map("/writtenQuestions/heading/submitted", line);
            return true;
        }
        boolean site = SITE_TITLE.matcher(text).matches() || Openers.isTitle(text) && !Openers.isResponse(text);
        if (site) {
            reading.map("/writtenQuestions/heading", line);
        }
        return site;
    }
}
