package nl.kamervragen.reference;

/** A reference to the Aanhangsel (<i>Aanhangsel van de Handelingen</i>). */
public record AppendixReference(Chamber chamber, SessionYear sessionYear, int number) implements java.io.Serializable {}
