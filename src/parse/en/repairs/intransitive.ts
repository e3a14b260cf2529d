/** Verbs that have no object, so that their past form is no participle of something suffered. */
export const INTRANSITIVE = new Set(
  "come go arrive advance flee die return withdraw retreat gather march rally protest demonstrate land crash explode fall stand stop turn escape fight clash move stay live travel walk run rise collapse vanish disappear continue begin erupt pour rush cross leave say agree end start remain increase grow change spread respond reply retaliate resign fail succeed appear emerge survive surrender follow join vote result react resume last decline refuse perish drown succumb be have do become".split(
    " ",
  ),
);
