package nl.kamervragen.xml.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.diagnostic.Code;
import nl.kamervragen.diagnostic.Diagnostic;
import nl.kamervragen.diagnostic.ReadingCodes;
import nl.kamervragen.diagnostic.SourceSpan;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.read.FieldGrammar;

/**
 * Reads title and answer line: the field's grammar reads the line, and what is marked in it overrules the grammar.
 *
 * <p>Party, addressees and "mede namens" are never marked; names, subject and dates nearly always are.
 */
final class TitleReader {
    private static final Pattern SUBMITTED = Pattern.compile("in-?gezonden\\s*:?\\s*(?:op\\s+|d\\.d\\.\\s+)?$");
    private static final Pattern RECEIVED = Pattern.compile("ont-?vangen\\s*:?\\s*(?:op\\s+)?$");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Source source;

    TitleReader(Source source) {
        this.source = source;
    }

    Heading heading(TitleText title, SourceSpan span, String path) {
        FieldGrammar.Title read =
                FieldGrammar.title(title.line(), source.options().registry());
        Heading.Builder heading = read.heading().toBuilder();
        heading.questioners(questioners(read.heading().questioners(), title.names()));
        heading.subject(subject(read.heading().subject(), title.subject()));
        heading.submitted(
                date(title.dateAfter(SUBMITTED), read.heading().submitted(), title.line(), "ingezonden", span));
        Heading built = heading.build();
        if (built.questioners().isEmpty() || built.subject().isEmpty()) {
            source.report(Diagnostic.of(ReadingCodes.TITLE_UNPARSABLE)
                    .at(span)
                    .path(path + "/heading")
                    .with("text", title.line())
                    .build());
        }
        return built;
    }

    private static List<Questioner> questioners(List<Questioner> read, List<String> names) {
        if (read.size() != names.size()) {
            return read;
        }
        List<Questioner> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            result.add(
                    names.get(i).isEmpty()
                            ? read.get(i)
                            : read.get(i).toBuilder().name(names.get(i)).build());
        }
        return result;
    }

    /** Words may stand between the marked subject and the date. */
    private static Optional<String> subject(Optional<String> read, Optional<String> marked) {
        if (marked.isEmpty()) {
            return read;
        }
        String whole = read.filter(text -> text.startsWith(TitleText.SUBJECT)).orElse(TitleText.SUBJECT);
        return Optional.of(marked.get() + whole.substring(TitleText.SUBJECT.length()))
                .filter(text -> !text.isEmpty());
    }

    Response response(TitleText title, SourceSpan span) {
        Response read = FieldGrammar.response(
                title.line(), source.chamber(), source.options().registry());
        Optional<LocalDate> received =
                date(title.dateAfter(RECEIVED), read.received(), title.line(), "ontvangen", span);
        return read.toBuilder()
                .respondents(respondents(read.respondents(), title))
                .received(received)
                .build();
    }

    private static List<Respondent> respondents(List<Respondent> read, TitleText title) {
        boolean names = read.size() == title.names().size();
        boolean portfolios = read.size() == title.organisations().size();
        List<Respondent> result = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Respondent.Builder respondent = read.get(i).toBuilder();
            if (names) {
                respondent.name(title.names().get(i));
            }
            if (portfolios && read.get(i).office().isPresent()) {
                Office office = read.get(i).office().get();
                respondent.office(office.toBuilder()
                        .portfolio(title.organisations().get(i))
                        .build());
            }
            result.add(respondent.build());
        }
        return result;
    }

    private Optional<LocalDate> date(
            Optional<TitleText.Date> marked, Optional<LocalDate> read, String line, String word, SourceSpan span) {
        if (marked.isPresent()) {
            return date(marked.get());
        }
        int at = line.indexOf(word);
        if (at >= 0 && read.isEmpty()) {
            source.report(ReadingCodes.DATE_MALFORMED, span, "text", line.substring(at));
        }
        return read;
    }

    /** The attribute overrules what is printed, unless it is no day of the calendar. */
    private Optional<LocalDate> date(TitleText.Date date) {
        Optional<LocalDate> printed = DutchDate.parse(date.text());
        if (date.iso().isEmpty()) {
            if (printed.isEmpty()) {
                source.report(ReadingCodes.DATE_MALFORMED, date.span(), "text", date.text());
            }
            return printed;
        }
        Optional<LocalDate> iso = iso(date);
        if (iso.isPresent() && printed.isPresent() && !iso.equals(printed)) {
            source.report(Diagnostic.of(ReadingCodes.DATE_CONTRADICTION)
                    .at(date.span())
                    .with("text", date.text())
                    .with("value", date.iso())
                    .build());
        }
        return iso.or(() -> printed);
    }

    private Optional<LocalDate> iso(TitleText.Date date) {
        boolean form = ISO.matcher(date.iso()).matches();
        if (form) {
            try {
                return Optional.of(LocalDate.parse(date.iso()));
            } catch (DateTimeException e) {
                return wrong(ReadingCodes.DATE_IMPOSSIBLE, date);
            }
        }
        return wrong(ReadingCodes.DATE_MALFORMED, date);
    }

    private Optional<LocalDate> wrong(Code code, TitleText.Date date) {
        source.report(code, date.span(), "text", date.iso());
        return Optional.empty();
    }
}
