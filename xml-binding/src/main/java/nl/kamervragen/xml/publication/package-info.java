/** Official publication XML and its metadata records (<i>officiële publicaties</i>). */
@NullMarked
package nl.kamervragen.xml.publication;

import org.jspecify.annotations.NullMarked;
