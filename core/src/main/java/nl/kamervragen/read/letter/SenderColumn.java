package nl.kamervragen.read.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamervragen.model.Sender;
import nl.kamervragen.read.Reading;
import nl.kamervragen.read.outline.Blanks;
import nl.kamervragen.source.Line;
import nl.kamervragen.source.LineStart;
import nl.kamervragen.source.TextStyle;

/** What bears no label is the sender's column: the directorate in bold or first, a website, an address. */
final class SenderColumn {
    private static final Pattern WEBSITE =
            Pattern.compile("(?:https?://)?(?:www\\.)?[\\w.-]+\\.(?:nl|eu|com|example)(?:/\\S*)?");

    private static final Pattern ADDRESS = Pattern.compile(
            "Postbus\\b.*|Nederland|Den Haag|['’]s-Gravenhage|\\p{Lu}[\\p{L} .'’-]{2,40} [0-9]{1,4}(?: ?[a-zA-Z])?(?:-[0-9]{1,4})?"
                    + "|(?:[TFEM]|Tel|Telefoon|Fax|E-mail)\\b[.:]? ?[+(0-9].*|\\S+@\\S+");

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:Directoraat-generaal|Directie|Afdeling|Programma)|.*(?:\\b(?:en|van|voor|der|de|het)|[,&-])",
            Pattern.CASE_INSENSITIVE);

    private final List<Line> lines = new ArrayList<>();

    void add(Line line) {
        lines.add(line);
    }

    Optional<Sender> sender(Reading reading) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Sender.Builder sender = Sender.builder();
        List<Line> directorate = directorate();
        if (!directorate.isEmpty()) {
            sender.directorate(FieldValues.join(directorate));
        }
        boolean website = false;
        int address = 0;
        for (Line line : lines) {
            String text = Blanks.collapse(line.text());
            if (directorate.contains(line)) {
                reading.map("/letterhead/sender/directorate", line);
            } else if (!website && WEBSITE.matcher(text).matches()) {
                website = true;
                sender.website(text);
                reading.map("/letterhead/sender/website", line);
            } else {
                sender.addAddress(text);
                reading.map("/letterhead/sender/address/" + address++, line);
            }
        }
        return Optional.of(sender.build());
    }

    /** The first line in bold with what goes on in bold, else the first that is no address. */
    private List<Line> directorate() {
        int first = first(true);
        if (first < 0) {
            first = first(false);
            return first < 0 ? ministry() : lines.subList(first, unfinishedEnd(first));
        }
        int end = first + 1;
        while (end < lines.size()
                && lines.get(end).start() != LineStart.PARAGRAPH
                && lines.get(end).isAll(TextStyle.BOLD)) {
            end++;
        }
        return lines.subList(first, end);
    }

    /** The ministry alone, where no part of it is named. */
    private List<Line> ministry() {
        for (int i = 0; i < lines.size(); i++) {
            if (Organisation.isMinistry(lines.get(i).text())) {
                return lines.subList(i, unfinishedEnd(i));
            }
        }
        return List.of();
    }

    /** "Directoraat-Generaal" / "Politie en" / "Veiligheidsregio's": lines that end as no name does go on. */
    private int unfinishedEnd(int first) {
        int end = first + 1;
        while (end < lines.size()
                && lines.get(end).start() != LineStart.PARAGRAPH
                && !isAddress(lines.get(end).text())
                && UNFINISHED
                        .matcher(Blanks.collapse(lines.get(end - 1).text()))
                        .matches()) {
            end++;
        }
        return end;
    }

    /** The first line in bold, or the first that is neither an address nor the ministry's name. */
    private int first(boolean bold) {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            boolean ministry = !bold && Organisation.isMinistry(line.text());
            if (!ministry && (bold ? line.isAll(TextStyle.BOLD) : !isAddress(line.text()))) {
                return i;
            }
            i = ministry ? unfinishedEnd(i) : i + 1;
        }
        return -1;
    }

    private static boolean isAddress(String text) {
        String value = text.strip();
        return Addresses.hasPostcode(value)
                || ADDRESS.matcher(value).matches()
                || WEBSITE.matcher(value).matches();
    }
}
