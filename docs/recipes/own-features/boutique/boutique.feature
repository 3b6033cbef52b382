# language: fr
Fonctionnalité: La boutique

  Contexte:
    Étant donné que le pool peut être de n’importe quelle sorte
    Et qu'Alice a un compte confirmé

  @boutique.nom @rapide
  Règle: Le compte d’un client porte le nom que la boutique lui donne

    Exemple: Alice porte le nom que la boutique a écrit
      Quand la boutique appelle Alice « Alice Martin »
      Alors le compte d’Alice est au nom de « Alice Martin »

  @boutique.retour
  Règle: Un client connu se connecte et reste connecté

    Exemple: Alice revient
      Quand Alice se connecte
      Alors Alice est connectée
