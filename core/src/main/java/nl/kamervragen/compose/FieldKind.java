package nl.kamervragen.compose;

/** A field of a letterhead (<i>veld</i>). */
public enum FieldKind {
    /** The return address (<i>retouradres</i>). */
    RETURN_ADDRESS,
    /** The addressee (<i>geadresseerde</i>). */
    ADDRESSEE,
    /** The part of the ministry that sends (<i>directie</i>). */
    DIRECTORATE,
    /** The sender's address (<i>adres van de afzender</i>). */
    SENDER_ADDRESS,
    /** The sender's website (<i>website</i>). */
    WEBSITE,
    /** The sender's reference (<i>onze referentie</i>). */
    OUR_REFERENCE,
    /** The addressee's reference (<i>uw referentie</i>). */
    YOUR_REFERENCE,
    /** The date of the letter that is answered (<i>uw brief van</i>). */
    YOUR_LETTER_DATE,
    /** What is enclosed (<i>bijlagen</i>). */
    ENCLOSURES,
    /** Any other field (<i>overig veld</i>). */
    OTHER,
    /** The date (<i>datum</i>). */
    DATE,
    /** The subject (<i>betreft</i>). */
    SUBJECT
}
