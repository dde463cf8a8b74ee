/** What the documents show as Java is compiled: with the processor, against all modules. */
@NullMarked
package dev.armature.conformance.pages;

import org.jspecify.annotations.NullMarked;
