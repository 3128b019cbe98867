package nl.kamervragen.reference;

/**
 * The families of publication ids (<i>publicatiereeks</i>), told apart by their first letters.
 */
public enum PublicationFamily {
    /** Questions without answer (<i>Kamervragen zonder antwoord</i>). */
    QUESTIONS("kv"),
    /** Questions with answers, and notices (<i>Aanhangsel van de Handelingen</i>). */
    APPENDIX("ah"),
    /** Parliamentary papers (<i>Kamerstukken</i>). */
    PARLIAMENTARY_PAPER("kst"),
    /** Enclosures of papers (<i>bijlagen</i>). */
    ENCLOSURE("blg"),
    /** Reports of debates (<i>Handelingen</i>). */
    PROCEEDINGS("h"),
    /** Documents that belong to no dossier (<i>niet-dossierstukken</i>). */
    DOCUMENT("nds"),
    /** Agendas (<i>agenda's</i>). */
    AGENDA("ag"),
    /** Any other series (<i>overige</i>). */
    OTHER("");

    private final String prefix;

    PublicationFamily(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The letters before the first hyphen.
     *
     * @return such as {@code kst}; empty for {@link #OTHER}
     */
    public String prefix() {
        return prefix;
    }

    /** The family of an id in any case. */
    static PublicationFamily of(String id) {
        int hyphen = id.indexOf('-');
        for (PublicationFamily family : values()) {
            if (hyphen == family.prefix.length() && hyphen > 0 && id.regionMatches(true, 0, family.prefix, 0, hyphen)) {
                return family;
            }
        }
        return OTHER;
    }
}
