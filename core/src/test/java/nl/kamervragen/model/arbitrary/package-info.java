/** Generators of documents for property tests, here and in the modules that build on this one. */
package nl.kamervragen.model.arbitrary;
