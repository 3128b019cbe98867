package nl.kamervragen.read.letter;

import java.util.regex.Pattern;

/** Lines that name a ministry or a part of one (<i>organisatieonderdeel</i>). */
final class Organisation {
    private static final Pattern MINISTRY = Pattern.compile("Ministerie\\s+(?:van|voor)\\b.*");
    private static final Pattern PART =
            Pattern.compile("(?:Directie|Directoraat|Afdeling|Inspectie|Programmadirectie|Bestuursdepartement)\\b.*");

    private Organisation() {}

    /** The name that stands beside the coat of arms. */
    static boolean isMinistry(String text) {
        return MINISTRY.matcher(text.strip()).matches();
    }

    /** A ministry, or a directorate or department of it. */
    static boolean is(String text) {
        return isMinistry(text) || PART.matcher(text.strip()).matches();
    }
}
