package nl.kamervragen.xml.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamervragen.content.DutchDate;
import nl.kamervragen.model.Heading;
import nl.kamervragen.model.Office;
import nl.kamervragen.model.Questioner;
import nl.kamervragen.model.Respondent;
import nl.kamervragen.model.Response;
import nl.kamervragen.registry.Portfolio;
import nl.kamervragen.registry.Registry;

/** Writes a composed title or answer line with its names, subject, portfolios and date marked. Not thread-safe. */
final class MarkedTitle {
    /** The first name, with the prefixes that stand before the surname: "Romke de " in "Romke de Jong". */
    private static final Pattern FIRST_NAME = Pattern.compile(
            "(\\p{Lu}\\S*\\s+(?:(?:van|von|de|der|den|het|'t|’t|ten|ter|te|op|el|al|la|le|du)\\s+)+)(\\p{Lu}.*)");

    private static final Pattern PREFIX_FIRST =
            Pattern.compile("(?:Van|Von|De|Der|Den|Het|Ten|Ter|Te|Op|El|Al|La|Le|Du)\\s.*");

    private final Markup markup;
    private final String line;
    private int at;

    private MarkedTitle(Markup markup, String line) {
        this.markup = markup;
        this.line = line;
    }

    static void title(Markup markup, String line, Heading heading) {
        MarkedTitle title = new MarkedTitle(markup, line);
        heading.questioners().stream().map(Questioner::name).forEach(title::name);
        heading.subject()
                .ifPresent(
                        subject -> title.part(" over " + subject, " over ".length(), subject, "kamervraagonderwerp"));
        title.date("ingezonden ", heading.submitted());
        title.rest();
    }

    static void response(Markup markup, String line, Response response) {
        MarkedTitle title = new MarkedTitle(markup, line);
        for (Respondent respondent : response.respondents()) {
            respondent.name().ifPresent(title::name);
            respondent.office().flatMap(Office::portfolio).ifPresent(title::organisation);
        }
        title.date("ontvangen ", response.received());
        title.rest();
    }

    private void name(String name) {
        if (!upTo(name, 0)) {
            return;
        }
        markup.startInline("naam");
        Matcher first = FIRST_NAME.matcher(name);
        if (first.matches() && !PREFIX_FIRST.matcher(name).matches()) {
            markup.startInline("voornaam").text(first.group(1)).endInline();
            markup.startInline("achternaam").text(first.group(2)).endInline();
        } else {
            markup.startInline("achternaam").text(name).endInline();
        }
        markup.endInline();
        at += name.length();
    }

    private void organisation(String portfolio) {
        if (!upTo("(" + portfolio + ")", 1)) {
            return;
        }
        List<String> codes = Registry.standard()
                .portfolioAt(portfolio, 0)
                .filter(known -> known.name().equals(portfolio))
                .map(Portfolio::codes)
                .orElse(List.of());
        markup.startInline("organisatie");
        codes.stream().findFirst().ifPresent(code -> markup.attribute("afkorting", code));
        markup.text(portfolio).endInline();
        at += portfolio.length();
    }

    private void part(String found, int skipped, String text, String element) {
        if (upTo(found, skipped)) {
            markup.startInline(element).text(text).endInline();
            at += text.length();
        }
    }

    private void date(String word, Optional<LocalDate> date) {
        if (date.isPresent()) {
            String printed = DutchDate.format(date.get());
            if (upTo(word + printed, word.length())) {
                markup.startInline("datum").attribute("isodatum", date.get().toString());
                markup.text(printed).endInline();
                at += printed.length();
            }
        }
    }

    /** Writes the line as far as a part of it; nothing when it has no such part. */
    private boolean upTo(String part, int skipped) {
        int found = line.indexOf(part, at);
        if (found < 0) {
            return false;
        }
        markup.text(line.substring(at, found + skipped));
        at = found + skipped;
        return true;
    }

    private void rest() {
        markup.text(line.substring(at));
    }
}
