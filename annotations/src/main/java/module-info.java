/** The annotations that describe tables and entities to the Armature processor. */
module dev.armature.annotation {
    requires static org.jspecify;

    exports dev.armature.annotation;
}
