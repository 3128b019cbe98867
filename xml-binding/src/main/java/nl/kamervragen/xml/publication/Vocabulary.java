package nl.kamervragen.xml.publication;

/** The names of the Chamber's XML, both generations, by what they are. */
final class Vocabulary {
    private Vocabulary() {}

    static boolean isRoot(String name) {
        return name.equals("officiele-publicatie") || name.equals("vraagdoc");
    }

    /** Elements that hold the questions of a document. */
    static boolean holdsQuestions(String name) {
        return switch (name) {
            case "kamervragen", "vraagdoc" -> true;
            default -> false;
        };
    }

    /** Elements that hold a part of the questions; the older generation has three of them. */
    static boolean holdsParts(String name) {
        return switch (name) {
            case "kamervragen", "body", "vragen", "reactie" -> true;
            default -> false;
        };
    }

    /** Elements within a line of text that carry a style, a link or a note. */
    static boolean isMarkup(String name) {
        return switch (name) {
            case "nadruk",
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
                    "br" -> true;
            default -> false;
        };
    }

    /** Elements within a line of text that only say what a word is. */
    static boolean isNaming(String name) {
        return switch (name) {
            case "naam",
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
                    "unl" -> true;
            default -> false;
        };
    }

    static boolean isInline(String name) {
        return isMarkup(name) || isNaming(name);
    }

    /** Elements that are one block, or hold what is no part of the line around them. */
    static boolean isBlock(String name) {
        return switch (name) {
            case "tussenkop",
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
                    "ondertekening" -> true;
            default -> isGroup(name) || isParagraph(name);
        };
    }

    /** Elements that hold blocks and mean nothing else. */
    static boolean isGroup(String name) {
        return switch (name) {
            case "al-groep", "tekst", "vrije-tekst", "algemeen", "structuurtekst", "divisie", "noot.lijst" -> true;
            default -> false;
        };
    }

    /** Elements that are one paragraph. */
    static boolean isParagraph(String name) {
        return switch (name) {
            case "al", "noot.al", "bijschrift", "functie", "slotondertekening" -> true;
            default -> false;
        };
    }
}
