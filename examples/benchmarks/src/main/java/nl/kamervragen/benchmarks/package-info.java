/** Benchmarks (<i>metingen</i>), each beside the yardstick that it is compared with. */
package nl.kamervragen.benchmarks;
