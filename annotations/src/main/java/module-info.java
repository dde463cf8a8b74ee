/** The annotations that an application puts on its records. */
module dev.armature.annotations {
    requires static org.jspecify;

    exports dev.armature.annotation;
}
