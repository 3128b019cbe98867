package nl.kamervragen.reference;

/** A reference of a set (<i>kenmerk</i>). */
public sealed interface QuestionReference extends java.io.Serializable permits CaseNumber {}
