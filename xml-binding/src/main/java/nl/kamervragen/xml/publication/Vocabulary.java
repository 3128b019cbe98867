package nl.kamervragen.xml.publication;

import java.util.Set;

/** The names of the Chamber's XML, both generations, by what they are. */
final class Vocabulary {
    /** Elements within a line of text that carry a style, a link or a note. */
    private static final Set<String> MARKUP = Set.of(
            "nadruk",
            "extref",
            "intref",
            "dossierref",
            "noot",
            "voetnoot",
            "nootref",
            "voetref",
            "sup",
            "inf",
            "sub",
            "br");

    /** Elements within a line of text that only say what a word is. */
    private static final Set<String> NAMING = Set.of(
            "naam",
            "voornaam",
            "voorvoegsels",
            "achternaam",
            "organisatie",
            "politiek",
            "datum",
            "datumtekst",
            "kamervraagonderwerp",
            "ondernummer",
            "dossiernr",
            "label",
            "unl");

    /** Elements that hold blocks and mean nothing else. */
    private static final Set<String> GROUPS =
            Set.of("al-groep", "tekst", "vrije-tekst", "algemeen", "structuurtekst", "divisie", "noot.lijst");

    /** Elements that are one paragraph. */
    private static final Set<String> PARAGRAPHS = Set.of("al", "noot.al", "bijschrift", "functie", "slotondertekening");

    /** Elements that are one block, or hold what is no part of the line around them. */
    private static final Set<String> BLOCKS = Set.of(
            "tussenkop",
            "kop",
            "lijst",
            "definitielijst",
            "table",
            "plaatje",
            "illustratie",
            "figuur",
            "box",
            "citaat",
            "bijlage",
            "kamervraagbijlage",
            "ondertekening");

    /** Elements that hold the questions of a document. */
    private static final Set<String> QUESTIONS = Set.of("kamervragen", "vraagdoc");

    /** Elements that hold a part of the questions; the older generation has three of them. */
    private static final Set<String> PARTS = Set.of("kamervragen", "body", "vragen", "reactie");

    private Vocabulary() {}

    static boolean isRoot(String name) {
        return name.equals("officiele-publicatie") || name.equals("vraagdoc");
    }

    static boolean holdsQuestions(String name) {
        return QUESTIONS.contains(name);
    }

    static boolean holdsParts(String name) {
        return PARTS.contains(name);
    }

    static boolean isMarkup(String name) {
        return MARKUP.contains(name);
    }

    static boolean isNaming(String name) {
        return NAMING.contains(name);
    }

    static boolean isInline(String name) {
        return isMarkup(name) || isNaming(name);
    }

    static boolean isBlock(String name) {
        return BLOCKS.contains(name) || isGroup(name) || isParagraph(name);
    }

    static boolean isGroup(String name) {
        return GROUPS.contains(name);
    }

    static boolean isParagraph(String name) {
        return PARAGRAPHS.contains(name);
    }
}
