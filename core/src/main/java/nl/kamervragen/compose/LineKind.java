package nl.kamervragen.compose;

/** What a generated line says (<i>soort regel</i>). */
public enum LineKind {
    /** A line above the title of a publication: chamber, session year, number (<i>kop</i>). */
    MASTHEAD,
    /** "Mede namens de minister van …," above a signature. */
    ON_BEHALF,
    /** The office of a signer: "De minister van …,". */
    OFFICE,
    /** The name of a signer. */
    NAME,
    /** "Vragen van het lid …" (<i>omschrijving</i>). */
    TITLE,
    /** "Antwoord van Minister …" or "Mededeling van …" (<i>antwoordregel</i>). */
    RESPONSE,
    /** The heading of a question: {@code Vraag 1}. */
    QUESTION,
    /** The heading of an answer: {@code Antwoord op vraag 1}. */
    ANSWER,
    /** The heading of a notice: {@code Mededeling}. */
    NOTICE,
    /** The heading of the asker's explanation: {@code Toelichting}. */
    EXPLANATION;

    /**
     * Whether it heads what follows.
     *
     * @return true for questions, answers, notice and explanation
     */
    public boolean isHeading() {
        return this == QUESTION || this == ANSWER || this == NOTICE || this == EXPLANATION;
    }
}
